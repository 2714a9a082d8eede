using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Accounts;

public sealed class SignInTests : IClassFixture<PortalHost>
{
    private readonly PortalHost _host;

    public SignInTests(PortalHost host) => _host = host;

    [Fact]
    public async Task Post_GoodPassword_OpensTheStaffSpaceAndLeavesAnAuditRow()
    {
        var client = _host.Visit();
        var page = await client.OpenAsync("/connexion?retour=/agents/lieux");

        var answer = await client.SubmitAsync(page, "/connexion", ("Email", "accueil@demo.example"), ("Password", "Bienvenue-Angers-2020"));

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        answer.Location.ShouldBe("/agents/lieux");
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Accounts.SignIn" && entry.ActorName == "Claire Accueil")))
            .ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Post_WrongPassword_Answers400AndKeepsTheAddress()
    {
        var client = _host.Visit();
        var page = await client.OpenAsync("/connexion");

        var answer = await client.SubmitAsync(page, "/connexion", ("Email", "standard@demo.example"), ("Password", "pas-le-bon"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("L’adresse ou le mot de passe n’est pas le bon.");
        answer.Document.QuerySelector("input[name=Email]")!.GetAttribute("value").ShouldBe("standard@demo.example");
        answer.Html.ShouldNotContain("pas-le-bon");
    }

    [Fact]
    public async Task Post_FiveWrongPasswords_LocksTheAccount()
    {
        var client = _host.Visit();
        var page = await client.OpenAsync("/connexion");
        for (var attempt = 0; attempt < 5; attempt++)
            page = await client.SubmitAsync(page, "/connexion", ("Email", "appels@demo.example"), ("Password", "pas-le-bon"));

        var answer = await client.SubmitAsync(page, "/connexion", ("Email", "appels@demo.example"), ("Password", "Bienvenue-Angers-2020"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("bloqué");
    }

    [Fact]
    public async Task Post_ReturnAddressOfAnotherSite_IsIgnored()
    {
        var client = _host.Visit();
        var page = await client.OpenAsync("/connexion?retour=https://example.org/");

        var answer = await client.SubmitAsync(page, "/connexion", ("Email", "admin@demo.example"), ("Password", "Bienvenue-Angers-2020"));

        answer.Location.ShouldBe("/agents");
    }
}
