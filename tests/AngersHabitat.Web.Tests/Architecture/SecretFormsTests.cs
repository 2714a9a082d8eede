using System.Reflection;
using AngersHabitat.Web.Pages.Forms;

namespace AngersHabitat.Web.Tests.Architecture;

/// <summary>A page that asks for a password says so to whoever would give back what was sent (<see cref="KeepsNothingAttribute"/>).</summary>
public sealed class SecretFormsTests
{
    private static readonly string Views = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/AngersHabitat.Web/Features"));

    [Fact]
    public void EveryPage_ThatAsksForAPassword_BelongsToAControllerOfSecrets()
    {
        var asking = Directory.EnumerateFiles(Views, "*.cshtml", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("type=\"password\"", StringComparison.Ordinal))
            .Select(file => $"{Path.GetFileName(Path.GetDirectoryName(file))}Controller").Distinct().ToList();

        asking.Count.ShouldBeGreaterThan(3);
        asking.Where(name => PortalArchitecture.Web.GetTypes().Single(type => type.Name == name).GetCustomAttribute<KeepsNothingAttribute>() is null).ShouldBeEmpty();
    }
}
