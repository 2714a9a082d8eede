using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Worksites;

/// <summary>What a form sends is stored once, and never passes for what another form sent before.</summary>
public sealed class FormIdentityTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Manager = "responsable@demo.example";

    [Fact]
    public async Task Report_TwoManagersAtOnce_SecondLosesNothingAndMaySendAgain()
    {
        var (first, id) = (await host.SignInAsync(Manager), await IdAsync("Villa Mozart"));
        var second = await host.SignInAsync(Manager);
        var address = $"/pilotage/chantiers/operations/{id}/avancement";
        var (hers, his) = (await first.OpenAsync(address), await second.OpenAsync(address));
        (await first.SubmitAsync(hers, address, ("Percent", "30"), ("Comment", "Premier point"))).Status.ShouldBe(HttpStatusCode.Redirect);

        var refused = await second.SubmitAsync(his, address, ("Percent", "35"), ("Comment", "Toiture posée"));
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Text.ShouldContain("Une autre personne a modifié ces informations entre-temps.");
        refused.Text.ShouldContain("Dernier avancement : 30 %");
        refused.Text.ShouldContain("Toiture posée");
        var page = await second.FollowAsync(await second.SubmitAsync(refused, address));
        page.Text.ShouldContain("Toiture posée");
        page.Text.ShouldContain("Premier point");
    }

    [Fact]
    public async Task Report_SecondOfAnOperation_IsStoredBesideTheFirst()
    {
        var (client, id) = (await host.SignInAsync(Manager), await IdAsync("Résidence du Mail"));
        var before = await host.InStoreAsync(db => db.ProgressReports.CountAsync(row => row.OperationId == id));
        foreach (var (on, percent) in (IEnumerable<(string On, string Percent)>)[("2020-11-11", "41"), ("2020-11-12", "42")])
        {
            var address = $"/pilotage/chantiers/operations/{id}/avancement";
            var sent = await client.SubmitAsync(await client.OpenAsync(address), address, ("ReportedOn", on), ("Percent", percent));
            (await client.FollowAsync(sent)).Text.ShouldContain($"{percent} %");
        }
        (await host.InStoreAsync(db => db.ProgressReports.CountAsync(row => row.OperationId == id))).ShouldBe(before + 2);
    }

    [Theory]
    [InlineData("avancement")]
    [InlineData("suspension")]
    [InlineData("lots/nouveau")]
    public async Task Form_OpenedTwice_CarriesAnotherIdentifierEachTime(string form)
    {
        var (client, id) = (await host.SignInAsync(Manager), await IdAsync("Le Grand Chêne"));
        var address = $"/pilotage/chantiers/operations/{id}/{form}";
        var first = (await client.OpenAsync(address)).Field("Id")!.GetAttribute("value");
        first.ShouldNotBe($"{id}");
        (await client.OpenAsync(address)).Field("Id")!.GetAttribute("value").ShouldNotBe(first);
    }

    private Task<Guid> IdAsync(string name)
        => host.InStoreAsync(db => db.Operations.Where(row => row.Name == name).Select(row => row.Id).SingleAsync());
}
