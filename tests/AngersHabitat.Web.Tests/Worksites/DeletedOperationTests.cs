using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Worksites;

/// <summary>An operation that was entered by mistake goes; one that has a history is cancelled.</summary>
public sealed class DeletedOperationTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string New = "/pilotage/chantiers/operations/nouvelle";

    [Fact]
    public async Task NewOperation_IsDeletedByTheLinkOfItsPage()
    {
        var client = await host.SignInAsync("responsable@demo.example");
        var made = await client.SubmitAsync(await client.OpenAsync(New), New, ("Code", "C-2020-999"), ("Name", "Saisie par erreur"), ("Nature", "Construction"), ("Dwellings", "5"), ("Commune", "Angers"), ("Address", "1 rue de la Paix"));
        var page = await client.FollowAsync(made);
        var link = page.Document.QuerySelector("main a[href$='/supprimer']").ShouldNotBeNull().GetAttribute("href")!;
        var id = Guid.Parse(link.Split('/')[^2]);

        var gone = await client.SubmitAsync(await client.OpenAsync(link), link);
        gone.Status.ShouldBe(HttpStatusCode.Redirect);
        (await client.OpenAsync(link[..^"/supprimer".Length])).Status.ShouldBe(HttpStatusCode.NotFound);
        (await host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Worksites.Delete" && entry.SubjectId == id))).ShouldBe(1);
    }
}
