using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Reception;

public sealed class RunPlacePagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Post_EmergencyClosure_IsPublicAtOnceAndCanBeLifted()
    {
        var client = await host.SignInAsync("accueil@demo.example");
        var editor = await client.OpenAsync("/agents/lieux/agence-nord");

        var closed = await client.FollowAsync(await client.SubmitAsync(editor, "/agents/lieux/agence-nord/urgence", ("Reason", "Dégât des eaux"), ("Plan", "UntilFurtherNotice")));

        closed.Text.ShouldContain("Fermé en urgence");
        (await host.Visit().OpenAsync("/api/v1/places/agence-nord")).Html.ShouldContain("\"closedTemporarily\"");
        (await client.OpenAsync("/agents")).Text.ShouldContain("Agence Nord est fermée temporairement");
        var lifted = await client.FollowAsync(await client.SubmitAsync(closed, "/agents/lieux/agence-nord/urgence/lever"));
        lifted.Text.ShouldContain("La fermeture d’urgence est levée.");
        (await host.Visit().OpenAsync("/api/v1/places/agence-nord")).Html.ShouldContain("\"openAdapted\"");
    }

    [Fact]
    public async Task Post_EmergencyClosureWithAReopening_IsShownAsSuchOnPageApiAndFeedAndCanBeChanged()
    {
        var client = await host.SignInAsync("accueil@demo.example");
        var address = "/agents/lieux/agence-ouest";
        var unchosen = await client.SubmitAsync(await client.OpenAsync(address), address + "/urgence", ("Reason", "Fuite"));
        unchosen.Status.ShouldBe(HttpStatusCode.BadRequest);
        unchosen.Text.ShouldContain("Choisissez : réouverture prévue, ou jusqu’à nouvel ordre.");
        var past = await client.SubmitAsync(unchosen, address + "/urgence", ("Reason", "Fuite"), ("Plan", "Expected"), ("ReopensOn", "2020-11-11"), ("ReopensTime", "09:00"));
        past.Status.ShouldBe(HttpStatusCode.BadRequest);
        past.Text.ShouldContain("La réouverture prévue doit être à venir.");

        var closed = await client.FollowAsync(await client.SubmitAsync(
            past, address + "/urgence", ("Reason", "Fuite"), ("Plan", "Expected"), ("ReopensOn", "2020-11-13"), ("ReopensTime", "14:00")));

        var page = (await host.Visit().OpenAsync("/lieux/agence-ouest")).Text;
        page.ShouldContain("réouverture prévue demain à 14 h");
        page.ShouldContain("fermé exceptionnellement depuis 10 h");
        page.ShouldContain("9 h à 12 h 30 et 13 h 30 à 17 h 30");
        var api = (await host.Visit().OpenAsync("/api/v1/places/agence-ouest")).Html;
        api.ShouldContain("\"reopensAt\":\"2020-11-13T14:00:00+01:00\",\"untilFurtherNotice\":false");
        var day = (await host.Visit().OpenAsync("/api/v1/places/agence-ouest/hours?from=2020-11-12&to=2020-11-12")).Html;
        day.ShouldContain("\"opens\":\"09:00\",\"closes\":\"12:30\"");
        day.ShouldContain("\"closures\"");
        (await host.Visit().OpenAsync("/lieux/agence-ouest/horaires.ics")).Html.ShouldContain("fermée exceptionnellement");
        var changed = await client.FollowAsync(await client.SubmitAsync(closed, address + "/urgence/reouverture", ("Plan", "UntilFurtherNotice")));
        changed.Text.ShouldContain("Jusqu’à nouvel ordre.");
        (await host.Visit().OpenAsync("/lieux/agence-ouest")).Text.ShouldContain("jusqu’à nouvel ordre");
        await client.SubmitAsync(changed, address + "/urgence/lever");
    }

    [Fact]
    public async Task Post_EmergencyClosureWithoutReason_Answers400AndClosesNothing()
    {
        var client = await host.SignInAsync("accueil@demo.example");

        var answer = await client.SubmitAsync(await client.OpenAsync("/agents/lieux/siege"), "/agents/lieux/siege/urgence", ("Reason", " "), ("Plan", "UntilFurtherNotice"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("le public lira ce motif");
        (await host.InStoreAsync(db => db.EmergencyClosures.CountAsync(row => row.LiftedAt == null))).ShouldBe(0);
    }

    [Fact]
    public async Task Post_EmergencyClosureWithoutItsId_IsRefusedRatherThanLost()
    {
        var client = await host.SignInAsync("accueil@demo.example");

        var answer = await client.SubmitAsync(
            await client.OpenAsync("/agents/lieux/siege"), "/agents/lieux/siege/urgence", ("Id", Guid.Empty.ToString()), ("Reason", "Alarme"), ("Plan", "UntilFurtherNotice"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Post_ContactChangedMeanwhile_Answers409AndTheNextSendingPasses()
    {
        var (claire, helene) = (await host.SignInAsync("accueil@demo.example"), await host.SignInAsync("responsable@demo.example"));
        const string address = "/agents/lieux/agence-ouest/coordonnees";
        var late = await helene.OpenAsync(address);
        await claire.SubmitAsync(await claire.OpenAsync(address), address, ("Transport", "Bus 1"));

        var conflict = await helene.SubmitAsync(late, address, ("Transport", "Bus 2"));

        conflict.Status.ShouldBe(HttpStatusCode.Conflict);
        conflict.Text.ShouldContain("Venir : « Bus 1 » est enregistré, vous avez écrit « Bus 2 ».");
        conflict.Field("Transport")!.TextContent.Trim().ShouldBe("Bus 2");
        (await helene.SubmitAsync(conflict, address)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await host.InStoreAsync(db => db.Places.SingleAsync(place => place.Slug == "agence-ouest"))).Transport.ShouldBe("Bus 2");
    }

    [Fact]
    public async Task Post_Verification_DatesThePlace()
    {
        var client = await host.SignInAsync("accueil@demo.example");

        var answer = await client.FollowAsync(await client.SubmitAsync(
            await client.OpenAsync("/agents/lieux/agence-sud"), "/agents/lieux/agence-sud/verification"));

        answer.Text.ShouldContain("Informations vérifiées le jeudi 12 novembre 2020.");
    }

    [Fact]
    public async Task Get_List_FiltersSortsPagesAndExports()
    {
        var client = await host.SignInAsync("responsable@demo.example");

        (await client.OpenAsync("/agents/lieux")).Text.ShouldContain("56 lieux");
        (await client.OpenAsync("/agents/lieux?type=Lodge&page=2")).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(25);
        (await client.OpenAsync("/agents/lieux?texte=zzz")).Text.ShouldContain("Aucun lieu ne correspond.");
        var sorted = await client.OpenAsync("/agents/lieux?tri=Name");
        sorted.Document.QuerySelector("th[aria-sort=ascending]")!.TextContent.ShouldContain("Lieu");
        var csv = await client.Http.GetStringAsync(new Uri("/agents/lieux/export.csv?type=Agency", UriKind.Relative), TestContext.Current.CancellationToken);
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(5);
        csv.ShouldContain("Agence Centre");
        (await client.Http.GetAsync(new Uri("/agents/lieux/export.xlsx", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("accueil@demo.example", "Siège et agences ouverts")]
    [InlineData("appels@demo.example", "Ma journée")]
    public async Task Get_HomeOfTheDay_ShowsWhatConcernsThePerson(string email, string text)
        => (await (await host.SignInAsync(email)).OpenAsync("/agents")).Text.ShouldContain(text);
}
