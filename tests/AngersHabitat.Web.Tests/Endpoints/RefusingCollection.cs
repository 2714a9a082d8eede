namespace AngersHabitat.Web.Tests.Endpoints;

/// <summary>Classes that send only what is refused share one walked portal: they leave nothing behind.</summary>
[CollectionDefinition(Name)]
public sealed class RefusingCollection : ICollectionFixture<WalkTests.Walked>
{
    public const string Name = "refusing";
}
