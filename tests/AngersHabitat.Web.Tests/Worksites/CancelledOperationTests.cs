using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Worksites;

/// <summary>What managers and tenants see of an operation once it is cancelled.</summary>
public sealed class CancelledOperationTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Name = "Résidence des Lavandières";

    [Fact]
    public async Task Page_SaysWhyAndPromisesNothing_AndItsLinksLeadSomewhere()
    {
        var client = await host.SignInAsync("responsable@demo.example");
        var (id, slug) = await host.InStoreAsync(db => db.Operations.Where(row => row.Name == Name).Select(row => ValueTuple.Create(row.Id, row.Slug)).SingleAsync());
        var (address, path) = ($"/pilotage/chantiers/operations/{id}", $"/chantiers/{slug}");
        var before = await client.OpenAsync(address);
        before.Text.ShouldContain("Conforme");
        Links(before).ShouldContain(path);

        var answer = await client.SubmitAsync(await client.OpenAsync(address + "/phase"), address + "/phase", ("Phase", "Cancelled"), ("Reason", "Terrain non acquis"));
        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        var page = await client.FollowAsync(answer);
        page.Text.ShouldContain("Abandonnée le 12/11/2020 : Terrain non acquis.");
        page.Text.ShouldNotContain("Conforme");
        Links(page).ShouldNotContain(path);
        Links(page).ShouldNotContain(address + "/supprimer");
        foreach (var link in Links(page).Where(link => link.StartsWith(address, StringComparison.Ordinal)))
            (await client.OpenAsync(link)).Status.ShouldBe(HttpStatusCode.OK, link);
        (await host.Visit().OpenAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await client.OpenAsync("/pilotage/chantiers/operations?phase=Cancelled")).Document.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains(Name, StringComparison.Ordinal))
            .TextContent.ShouldNotContain("Conforme");

        var lot = Links(page).First(link => link.EndsWith("/suite", StringComparison.Ordinal));
        (await client.OpenAsync(lot)).Document.QuerySelectorAll("input[type=radio]").Select(choice => choice.GetAttribute("value")).ShouldBe(["Abandoned"]);
        var published = await client.SubmitAsync(await client.OpenAsync(lot), lot, ("State", "UnderReview"));
        published.Status.ShouldBe(HttpStatusCode.BadRequest);
        published.Text.ShouldContain("L’opération est terminée (« Abandonnée »)");
        (await client.SubmitAsync(await client.OpenAsync(lot), lot, ("State", "Abandoned"))).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    private static List<string> Links(PageAnswer page) => [.. page.Document.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!)];
}
