using AngersHabitat.Domain.Accounts;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Accounts;

/// <summary>What was sent when the session was over comes back after signing in, without a script, to the same person and nobody else.</summary>
public sealed class KeptFormTests(SessionTests.StandingHost host) : IClassFixture<SessionTests.StandingHost>
{
    private const string Form = "/admin/comptes/nouveau";
    private const string Email = "admin@demo.example";
    private static readonly (string, string?)[] Typed = [("Name", "Lucie Retour"), ("Email", "lucie.retour@essai.example"), ("Roles", "Reception"), ("Roles", "Outreach"), ("Until", "31/12/2020")];

    [Fact]
    public async Task SamePerson_SeesItInItsFields_AndSendsItOnce()
    {
        var (client, asked) = await SendTooLateAsync();
        asked.Status.ShouldBe(HttpStatusCode.Unauthorized);
        asked.Text.ShouldContain("rien n’a été enregistré. Votre saisie est gardée");
        asked.Html.ShouldNotContain("Lucie");
        asked = await SignInAsync(client, asked, Email, "pas-le-bon");
        asked.Status.ShouldBe(HttpStatusCode.BadRequest);

        var page = await SignInAsync(client, asked, Email);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Votre saisie de 10 h, non enregistrée, a été reprise.");
        page.Document.Title.ShouldNotBeNull().ShouldStartWith("Ouvrir un compte");
        page.Field("Name")!.GetAttribute("value").ShouldBe("Lucie Retour");
        page.Document.QuerySelectorAll("input[name='Form.Roles'][checked]").Select(box => box.GetAttribute("value")).ShouldBe(["Reception", "Outreach"], ignoreOrder: true);
        page.Document.QuerySelectorAll("[data-kept-form] li").Select(line => line.TextContent.Trim()).ShouldBeEmpty("every field is on the page");

        (await client.SubmitAsync(page, Form)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await host.InStoreAsync(db => db.Users.CountAsync(user => user.Email == "lucie.retour@essai.example"))).ShouldBe(1);
        (await client.OpenAsync(Form)).Html.ShouldNotContain("Lucie", Case.Sensitive, "it came back once");
    }

    [Fact]
    public async Task SomebodyElse_SeesNothingOfIt()
    {
        var (client, asked) = await SendTooLateAsync();
        var answer = await SignInAsync(client, asked, "standard@demo.example");
        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        foreach (var page in (PageAnswer[])[await client.FollowAsync(answer), await client.OpenAsync("/agents")])
            page.Html.ShouldNotContain("Lucie");
    }

    [Fact]
    public async Task Forged_OrOfNoSession_OrAPassword_IsNotKept()
    {
        var (client, asked) = await SendTooLateAsync();
        (await client.SubmitAsync(asked, "/connexion", ("Email", Email), ("Password", "Bienvenue-Angers-2020"), ("Kept", "AAAA"))).Location.ShouldBe(Form);

        var page = await client.OpenAsync(Form);
        await client.SubmitAsync(page, "/deconnexion");
        (await client.SubmitAsync(page, Form, Typed)).Location.ShouldNotBeNull().ShouldContain("perdu=true");

        client = await host.SignInAsync(Email);
        var own = await client.OpenAsync("/agents/mot-de-passe");
        host.System.Advance(Session.Idle);
        (await client.SubmitAsync(own, "/agents/mot-de-passe", ("Current", "Bienvenue-Angers-2020"))).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task PageThatDoesNotOpenAnyMore_ShowsWhatWasTyped()
    {
        var client = await host.SignInAsync(Email);
        var page = await client.OpenAsync(Form);
        host.System.Advance(Session.Idle);
        var gone = $"/admin/comptes/{Guid.NewGuid()}";
        var token = page.Field("__RequestVerificationToken")!.GetAttribute("value")!;
        var asked = await client.SendAsync(gone, [new("__RequestVerificationToken", token), new("Form.Name", "Lucie Retour"), new("Form.Version", $"{Guid.NewGuid()}")]);
        var shown = await SignInAsync(client, asked, Email);
        shown.Document.QuerySelectorAll("[data-kept-form] li").Select(line => line.TextContent.Trim()).ShouldBe(["Lucie Retour"]);
    }

    private static Task<PageAnswer> SignInAsync(PageClient client, PageAnswer page, string email, string password = "Bienvenue-Angers-2020")
        => client.SubmitAsync(page, "/connexion", ("Email", email), ("Password", password));

    private async Task<(PageClient Client, PageAnswer Asked)> SendTooLateAsync()
    {
        var client = await host.SignInAsync(Email);
        var page = await client.OpenAsync(Form);
        host.System.Advance(Session.Idle);
        return (client, await client.SubmitAsync(page, Form, Typed));
    }
}
