namespace AngersHabitat.Browser.Tests.Worksites;

/// <summary>The public pages of worksites, looked at from a desk, a phone, with large text and without scripts.</summary>
public sealed class PublicWorksitesTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("/chantiers")]
    [InlineData("/chantiers/le-verger-c-2017-003")]
    [InlineData("/appels-d-offres")]
    public async Task Page_FromEverywhere_HasNoFault(string address)
    {
        var faults = await PageAudit.OfAsync(fixture, address);
        faults.Accessibility.ShouldBeEmpty();
        faults.Console.ShouldBeEmpty();
        faults.Overflow.ShouldBeEmpty();
        faults.Markup.ShouldBeEmpty();
        faults.Bytes.ShouldBeInRange(1, 60_000);
    }
}
