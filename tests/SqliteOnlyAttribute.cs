using System.Reflection;
using Xunit.v3;

namespace AngersHabitat.Testing;

/// <summary>A test that is about SQLite alone, and why; left out, with the reason, when the tests run on a server.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class SqliteOnlyAttribute(string reason) : BeforeAfterTestAttribute, ITraitAttribute
{
    /// <summary>Why.</summary>
    public string Reason => reason;

    public override void Before(MethodInfo methodUnderTest, IXunitTest test)
        => Assert.SkipWhen(!string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("ANGERS_TEST_SQLSERVER")), $"About SQLite alone: {reason}");

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Store", "Sqlite")];
}
