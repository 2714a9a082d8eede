using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Accounts;

public sealed class AccountsTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Index_AsReception_IsForbidden()
        => (await (await host.SignInAsync("accueil@demo.example")).OpenAsync("/admin/comptes")).Status.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task Index_AsVisitor_LeadsToTheSignInPage()
        => (await host.Visit().OpenAsync("/admin/comptes")).Location.ShouldBe("/connexion?retour=%2Fadmin%2Fcomptes");

    [Fact]
    public async Task Edit_UnknownAccount_Answers404()
        => (await (await host.SignInAsync("admin@demo.example")).OpenAsync($"/admin/comptes/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Create_GoodForm_ShowsALinkOnce_AndOpensOneAccountEvenWhenSentTwice()
    {
        var admin = await host.SignInAsync("admin@demo.example");
        var form = await admin.OpenAsync("/admin/comptes/nouveau");
        (string, string?)[] values = [("Name", "Lucie Martin"), ("Email", "lucie@demo.example"), ("Roles", "Reception")];

        var done = await admin.SubmitAsync(form, "/admin/comptes/nouveau", values);
        var page = await admin.FollowAsync(done);
        var again = await admin.SubmitAsync(form, "/admin/comptes/nouveau", values);

        done.Status.ShouldBe(HttpStatusCode.Redirect);
        again.Location.ShouldBe(done.Location);
        page.Document.QuerySelector(".app-slip input")!.GetAttribute("value")!.ShouldContain("/invitation/");
        page.Text.ShouldContain("Invité, lien jusqu’au");
        (await host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Accounts.Create" && entry.After!.Contains("lucie")))).ShouldBe(1);
        (await admin.OpenAsync(done.Location!)).Document.QuerySelector(".app-slip").ShouldBeNull();
    }

    [Fact]
    public async Task Create_BadForm_Answers400AtEachFieldAndKeepsWhatWasTyped()
    {
        var admin = await host.SignInAsync("admin@demo.example");

        var answer = await admin.SubmitAsync(await admin.OpenAsync("/admin/comptes/nouveau"), "/admin/comptes/nouveau", ("Name", "Lucie"), ("Email", "accueil"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("Cette adresse électronique n’est pas valable.");
        answer.Text.ShouldContain("Choisissez au moins un rôle.");
        answer.Field("Name")!.GetAttribute("value").ShouldBe("Lucie");
    }

    [Fact]
    public async Task Create_AddressTaken_Answers400()
    {
        var admin = await host.SignInAsync("admin@demo.example");

        var answer = await admin.SubmitAsync(
            await admin.OpenAsync("/admin/comptes/nouveau"), "/admin/comptes/nouveau", ("Name", "Autre"), ("Email", "accueil@demo.example"), ("Roles", "Reception"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("Un compte existe déjà pour cette adresse.");
    }

    [Fact]
    public async Task Edit_ChangedMeanwhile_Answers409AndKeepsWhatWasTyped()
    {
        var admin = await host.SignInAsync("admin@demo.example");
        var address = await AddressOfAsync("standard@demo.example");
        var (mine, theirs) = (await admin.OpenAsync(address), await admin.OpenAsync(address));
        await admin.SubmitAsync(theirs, address, ("Name", "Samir Premier"));

        var answer = await admin.SubmitAsync(mine, address, ("Name", "Samir Second"));

        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Text.ShouldContain("Samir Premier");
        answer.Field("Name")!.GetAttribute("value").ShouldBe("Samir Second");
    }

    [Fact]
    public async Task Close_Account_EndsItsAccessUntilItIsOpenedAgain()
    {
        var admin = await host.SignInAsync("admin@demo.example");
        var address = await AddressOfAsync("appels@demo.example");

        var running = await host.SignInAsync("appels@demo.example");
        (await running.OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.OK);
        await admin.SubmitAsync(await admin.OpenAsync(address), address + "/fermer");
        (await running.OpenAsync("/agents")).Location.ShouldStartWith("/connexion");
        await Should.ThrowAsync<InvalidOperationException>(() => host.SignInAsync("appels@demo.example"));
        await admin.SubmitAsync(await admin.OpenAsync(address), address + "/rouvrir");
        await host.SignInAsync("appels@demo.example");
    }

    [Fact]
    public async Task Close_OwnAccount_IsRefused()
    {
        var admin = await host.SignInAsync("admin@demo.example");
        var address = await AddressOfAsync("admin@demo.example");

        var answer = await admin.SubmitAsync(await admin.OpenAsync(address), address + "/fermer");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("Vous ne pouvez pas fermer votre propre compte.");
    }

    [Fact]
    public async Task OwnPassword_WrongPresentOne_IsRefusedAtItsField()
    {
        var manager = await host.SignInAsync("responsable@demo.example");

        var answer = await manager.SubmitAsync(
            await manager.OpenAsync("/agents/mot-de-passe"), "/agents/mot-de-passe",
            ("Current", "faux"), ("New", "Un-long-mot-de-passe-1"), ("Repeat", "Un-long-mot-de-passe-1"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorAt("Current").ShouldContain("Ce n’est pas votre mot de passe actuel.");
    }

    [Fact]
    public async Task Edit_OtherRoles_EndHerSessionsAtOnce_OwnNameKeepsOnesOwn()
    {
        var admin = await host.SignInAsync("admin@demo.example");
        var running = await host.SignInAsync("maintenance@demo.example");
        var address = await AddressOfAsync("maintenance@demo.example");
        await admin.SubmitAsync(await admin.OpenAsync(address), address, ("Roles", "Technician"));
        (await running.OpenAsync("/agents")).Location.ShouldStartWith("/connexion");

        var own = await AddressOfAsync("admin@demo.example");
        await admin.SubmitAsync(await admin.OpenAsync(own), own, ("Name", "Alex Autrement"));
        (await admin.OpenAsync("/admin/comptes")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task DrawnPassword_IsChangedBeforeAnythingElse()
    {
        await host.InStoreAsync(db => db.Users.Where(user => user.Email == "technicien@demo.example").ExecuteUpdateAsync(set => set.SetProperty(user => user.MustChangePassword, true)));
        var client = await host.SignInAsync("technicien@demo.example");
        foreach (var address in (string[])["/agents", "/agents/interventions/ma-tournee"])
            (await client.OpenAsync(address)).Location.ShouldBe("/agents/mot-de-passe");
        var page = await client.OpenAsync("/agents/mot-de-passe");
        page.Text.ShouldContain("tiré au sort");

        (string, string?)[] values = [("Current", "Bienvenue-Angers-2020"), ("New", AccountSteps.Password), ("Repeat", AccountSteps.Password)];
        (await client.SubmitAsync(page, "/agents/mot-de-passe", values)).Location.ShouldBe("/agents");
        (await client.OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<string> AddressOfAsync(string email)
        => $"/admin/comptes/{await host.InStoreAsync(db => db.Users.Where(user => user.Email == email).Select(user => user.Id).SingleAsync())}";
}
