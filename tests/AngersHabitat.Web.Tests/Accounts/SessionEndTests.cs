using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Accounts;

/// <summary>A session that ended under a form, and sign-in pages left open beside each other.</summary>
public sealed class SessionEndTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Email = "accueil@demo.example";

    [Fact]
    public async Task Post_WithoutSession_SignInSaysThatNothingWasSavedAndLeadsBackToThePageOfTheForm()
    {
        var client = host.Visit();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/agents/lieux/agence-centre/abandonner", UriKind.Relative));
        request.Headers.Referrer = new Uri(client.Http.BaseAddress!, "/agents/lieux/agence-centre");
        using var refused = await client.Http.SendAsync(request, TestContext.Current.CancellationToken);

        var page = await client.OpenAsync(refused.Headers.Location!.PathAndQuery);
        page.Text.ShouldContain("rien n’a été enregistré");
        var wrong = await client.SubmitAsync(page, "/connexion", ("Email", Email), ("Password", "pas-le-bon"));
        wrong.Text.ShouldContain("rien n’a été enregistré", Case.Sensitive, "said again after a wrong password");
        var answer = await SignInAsync(client, wrong);

        answer.Location.ShouldBe("/agents/lieux/agence-centre");
        (await client.OpenAsync(answer.Location!)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    // Addresses that take a form only, with and without the page that the browser tells.
    [InlineData("/agents/lieux/agence-centre/abandonner", null, "/agents")]
    [InlineData("/agents/lieux/agence-centre/abandonner", "https://example.org/agents", "/agents")]
    [InlineData("/agents/lieux/agence-centre/abandonner", "/agents/lieux/agence-centre/publier", "/agents")]
    [InlineData("/agents/mot-de-passe", null, "/agents/mot-de-passe")]
    [InlineData("/agents/lieux/agence-centre/publier", "/agents/lieux/agence-centre/apercu?x=1", "/agents/lieux/agence-centre/apercu?x=1")]
    public async Task Post_WithoutSession_NeverLeadsToAnAddressThatOnlyTakesForms(string form, string? from, string expected)
    {
        var client = host.Visit();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(form, UriKind.Relative));
        if (from is not null)
            request.Headers.Referrer = new Uri(client.Http.BaseAddress!, from);
        using var refused = await client.Http.SendAsync(request, TestContext.Current.CancellationToken);

        (await SignInAsync(client, await client.OpenAsync(refused.Headers.Location!.PathAndQuery))).Location.ShouldBe(expected);
    }

    [Theory]
    [InlineData("/agents/lieux/agence-centre/publier")]
    [InlineData("/agents/campagnes/pas-un-guid")]
    [InlineData("/nulle-part")]
    [InlineData("//example.org")]
    [InlineData("/%")]
    public async Task SignIn_ReturnAddressThatNoLinkOpens_LeadsToTheDay(string returnTo)
    {
        var client = host.Visit();
        (await SignInAsync(client, await client.OpenAsync("/connexion?retour=" + Uri.EscapeDataString(returnTo)))).Location.ShouldBe("/agents");
    }

    [Fact]
    public async Task SignIn_Manager_StartsAmongTheFigures()
    {
        var client = host.Visit();
        var answer = await client.SubmitAsync(await client.OpenAsync("/connexion"), "/connexion", ("Email", "responsable@demo.example"), ("Password", "Bienvenue-Angers-2020"));
        answer.Location.ShouldBe("/pilotage");
    }

    [Fact]
    public async Task SecondSignInTab_SamePerson_GoesOn()
    {
        var client = host.Visit();
        var second = await client.OpenAsync("/connexion?retour=/agents/lieux");
        await SignInAsync(client, await client.OpenAsync("/connexion"));

        var answer = await SignInAsync(client, second);

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        answer.Location.ShouldBe("/agents/lieux");
    }

    [Fact]
    public async Task SecondSignInTab_OtherPerson_IsAskedAgainAndTheFirstStaysSignedIn()
    {
        var client = host.Visit();
        var second = await client.OpenAsync("/connexion");
        await SignInAsync(client, await client.OpenAsync("/connexion"));

        var asked = await client.SubmitAsync(second, "/connexion", ("Email", "standard@demo.example"), ("Password", "Bienvenue-Angers-2020"));
        asked.Status.ShouldBe(HttpStatusCode.BadRequest);
        asked.Text.ShouldContain("Claire Accueil");
        asked.Text.ShouldContain("Recommencez");

        var answer = await client.SubmitAsync(asked, "/connexion", ("Password", "Bienvenue-Angers-2020"));
        answer.Location.ShouldBe("/agents");
        (await client.OpenAsync("/agents")).Html.ShouldContain("Standard");
    }

    [Fact]
    public async Task SignIn_ForgedWithoutToken_IsRefused()
    {
        var client = host.Visit();
        var answer = await client.SendAsync("/connexion", [new("Email", Email), new("Password", "Bienvenue-Angers-2020")]);
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await client.OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task SignOut_FromATabThatIsSignedOutAlready_LeadsHome_ForgedIsRefused()
    {
        var client = host.Visit();
        await SignInAsync(client, await client.OpenAsync("/connexion"));
        var page = await client.OpenAsync("/agents");
        (await client.SendAsync("/deconnexion", [])).Status.ShouldBe(HttpStatusCode.BadRequest);

        (await client.SubmitAsync(page, "/deconnexion")).Location.ShouldBe("/");
        (await client.SubmitAsync(page, "/deconnexion")).Location.ShouldBe("/");
        (await host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Accounts.SignOut"))).ShouldBe(1);
    }

    private static Task<PageAnswer> SignInAsync(PageClient client, PageAnswer page)
        => client.SubmitAsync(page, "/connexion", ("Email", Email), ("Password", "Bienvenue-Angers-2020"));
}
