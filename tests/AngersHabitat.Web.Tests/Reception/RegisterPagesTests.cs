using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Reception;

/// <summary>The register of places and residences over HTTP.</summary>
public sealed class RegisterPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Admin = "admin@demo.example";

    [Theory]
    [InlineData("/admin/lieux")]
    [InlineData("/admin/lieux/nouveau")]
    [InlineData("/admin/lieux/import")]
    [InlineData("/admin/residences")]
    [InlineData("/admin/residences/nouvelle")]
    public async Task Get_ByAnotherRole_IsForbidden(string address)
    {
        (await (await host.SignInAsync("accueil@demo.example")).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await host.Visit().OpenAsync(address)).Location.ShouldStartWith("/connexion");
    }

    [Theory]
    [InlineData("/admin/lieux/11111111-1111-1111-1111-111111111111")]
    [InlineData("/admin/lieux/11111111-1111-1111-1111-111111111111/retrait")]
    [InlineData("/admin/residences/11111111-1111-1111-1111-111111111111")]
    public async Task Get_Unknown_IsNotFound(string address)
        => (await (await host.SignInAsync(Admin)).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Post_InvalidPlace_Answers400AtTheFieldsAndKeepsWhatWasTyped()
    {
        var client = await host.SignInAsync(Admin);
        var form = await client.OpenAsync("/admin/lieux/nouveau");

        var answer = await client.SubmitAsync(form, "/admin/lieux/nouveau",
            ("Type", "Lodge"), ("Name", ""), ("OnSiteHours", "lun-ven 9h-12h et puis on verra"), ("Latitude", "-0,55"), ("Longitude", "47,47"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorAt("Name").ShouldContain("Indiquez le nom du lieu.");
        answer.ErrorAt("AgencyId").ShouldContain("Choisissez l’agence de la loge.");
        answer.ErrorAt("Latitude").ShouldContain("inversées");
        answer.Text.ShouldContain("on verra");
        answer.Field("OnSiteHours")!.GetAttribute("value").ShouldBe("lun-ven 9h-12h et puis on verra");
    }

    // What a word processor pastes for a new line, and marks that nobody sees: the place's page, the feeds and the plan would break.
    [Fact]
    public async Task Post_NameWithMarksThatNoFileCarries_StoresItWithoutThem()
    {
        var client = await host.SignInAsync(Admin);
        await client.SubmitAsync(await client.OpenAsync("/admin/lieux/nouveau"), "/admin/lieux/nouveau",
            ("Type", "Agency"), ("Name", "Agence du\u000B Ponant\uFFFE"), ("OnSiteHours", "lun-ven 9h-12h30"), ("City", "Angers\u0001"));
        var place = await host.InStoreAsync(db => db.Places.SingleAsync(row => row.City == "Angers" && row.Name.EndsWith("Ponant")));
        place.Name.ShouldNotContain('\v');
        (await host.Visit().OpenAsync($"/lieux/{place.Slug}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Journey_CreateRenameRetire_TheOldAddressLeadsOnAndThePageSaysWhatReplacesIt()
    {
        var client = await host.SignInAsync(Admin);
        var made = await client.FollowAsync(await client.SubmitAsync(await client.OpenAsync("/admin/lieux/nouveau"), "/admin/lieux/nouveau",
            ("Type", "Agency"), ("Name", "Agence du Levant"), ("OnSiteHours", "lun-ven 9h-12h30, 13h30-17h30"), ("City", "Angers")));
        made.Text.ShouldContain("Le lieu est créé.");
        (await host.Visit().OpenAsync("/lieux/agence-du-levant")).Text.ShouldContain("Ouvert");
        var path = made.Route.Length > 0 ? made.Route : $"/admin/lieux/{await IdAsync("agence-du-levant")}";

        var renamed = await client.FollowAsync(await client.SubmitAsync(made, path, ("Name", "Agence de l'Est"), ("Slug", "agence-de-l-est")));
        renamed.Text.ShouldContain("Le lieu est enregistré.");
        foreach (var rest in (string[])["", "/horaires.ics", "/affiche"])
        {
            var moved = await host.Visit().OpenAsync("/lieux/agence-du-levant" + rest);
            (moved.Status, moved.Location).ShouldBe((HttpStatusCode.MovedPermanently, "/lieux/agence-de-l-est" + rest));
        }
        (await host.Visit().OpenAsync("/api/v1/places/agence-du-levant?at=2020-11-12")).Location.ShouldBe("/api/v1/places/agence-de-l-est?at=2020-11-12");

        var form = await client.OpenAsync(path + "/retrait");
        var retired = await client.FollowAsync(await client.SubmitAsync(form, path + "/retrait", ("From", "2020-11-12"), ("ReplacedById", $"{await IdAsync("agence-nord")}")));
        retired.Text.ShouldContain("Le retrait est enregistré.");
        var page = await host.Visit().OpenAsync("/lieux/agence-de-l-est");
        page.Text.ShouldContain("Ce lieu ne reçoit plus depuis le jeudi 12 novembre 2020. Adressez-vous à Agence Nord.");
        (await host.Visit().OpenAsync("/lieux")).Text.ShouldNotContain("Agence de l’Est");
        (await host.InStoreAsync(db => db.AuditEntries.Where(row => row.ActorName == "Administration d'essai" || (row.SubjectType == "Place" && row.ActorId != null)).Select(row => row.Action).Distinct().ToListAsync()))
            .ShouldBe(["Reception.CreatePlace", "Reception.EditPlace", "Reception.RetirePlace"], ignoreOrder: true, "each has its row");
    }

    [Fact]
    public async Task Post_StaleVersion_Answers409()
    {
        var client = await host.SignInAsync(Admin);
        var path = $"/admin/lieux/{await IdAsync("agence-ouest")}";
        var form = await client.OpenAsync(path);
        await client.SubmitAsync(form, path, ("Transport", "Bus 1"));

        var answer = await client.SubmitAsync(form, path, ("Transport", "Bus 2"));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Text.ShouldContain("Bus 2");
    }

    [Theory]
    [InlineData("/admin/lieux", "csv", "56 sans changement")]
    [InlineData("/admin/lieux", "xlsx", "56 sans changement")]
    [InlineData("/admin/residences", "csv", "100 sans changement")]
    [InlineData("/admin/residences", "xlsx", "100 sans changement")]
    public async Task OwnExport_ComesInAgain_AndChangesNothing(string register, string format, string words)
    {
        using var other = new PortalHost();
        var client = await other.SignInAsync(Admin);
        var export = await client.Http.GetByteArrayAsync(new Uri($"{register}/export.{format}", UriKind.Relative), TestContext.Current.CancellationToken);

        var form = $"{register}/import";
        var preview = await client.FollowAsync(await client.UploadAsync(await client.OpenAsync(form), form, $"registre.{format}", export));

        preview.Text.ShouldContain("Il n’y a rien à enregistrer.");
        preview.Text.ShouldContain(words);
    }

    [Fact]
    public async Task Residence_CreatedAndDeleted()
    {
        var client = await host.SignInAsync(Admin);
        var form = await client.OpenAsync("/admin/residences/nouvelle");
        (await client.SubmitAsync(form, "/admin/residences/nouvelle", ("Name", "Les Essais"), ("Addresses", "28 à 1 rue"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        var made = await client.FollowAsync(await client.SubmitAsync(form, "/admin/residences/nouvelle", ("Name", "Les Essais"),
            ("Addresses", "1 à 28 rue des Essais"), ("PostalCode", "49000"), ("City", "Angers"), ("LodgeId", $"{await IdAsync("loge-les-tilleuls")}")));
        made.Text.ShouldContain("La résidence est créée.");
        var id = await host.InStoreAsync(db => db.Residences.Where(row => row.Name == "Les Essais").Select(row => row.Id).SingleAsync());

        var page = await client.OpenAsync($"/admin/residences/{id}");
        (await client.FollowAsync(await client.SubmitAsync(page, $"/admin/residences/{id}/supprimer"))).Text.ShouldContain("La résidence est supprimée.");
    }

    [Fact]
    public async Task Post_DeleteAResidenceThatHasVisits_IsRefusedInWordsAndKeepsIt()
    {
        var client = await host.SignInAsync(Admin);
        var id = await host.InStoreAsync(db => db.Interventions.OrderBy(visit => visit.Id).Select(visit => visit.ResidenceId).FirstAsync());
        var page = await client.OpenAsync($"/admin/residences/{id}");
        var refused = await client.SubmitAsync(page, $"/admin/residences/{id}/supprimer");
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text.ShouldContain("cela ne se supprime plus");
        (await host.InStoreAsync(db => db.Residences.AnyAsync(row => row.Id == id))).ShouldBeTrue();
    }

    private Task<Guid> IdAsync(string slug) => host.InStoreAsync(db => db.Places.Where(row => row.Slug == slug).Select(row => row.Id).SingleAsync());
}
