using AngersHabitat.Application.Accounts;
using AngersHabitat.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Accounts;

/// <summary>The code of a telephone beside the password: set up, asked for, replaced by a recovery code, taken away; owed in production by who administers or steers.</summary>
public sealed class SecondFactorTests(SecondFactorTests.Production host) : IClassFixture<SecondFactorTests.Production>
{
    private const string Page = "/agents/double-verification";

    [Fact]
    public async Task ManagersAndAdministrators_OweItInProduction_AgentsDoNot()
    {
        foreach (var role in (string[])[Roles.Manager, Roles.Administrator])
        {
            var client = await OpenAsync($"{role}@essai.example", role);
            (await client.OpenAsync("/agents")).Location.ShouldBe(Page);
            (await client.OpenAsync("/admin/comptes")).Location.ShouldBeOneOf(Page, "/erreur/403", null);
            (await client.OpenAsync(Page)).Text.ShouldContain("Votre rôle la demande");
            var (_, codes) = await AuthenticatorApp.SetUpAsync(client);
            codes.Status.ShouldBe(HttpStatusCode.OK, codes.Text);
            (await client.OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.OK);
            var standing = await client.OpenAsync(Page);
            standing.Document.Forms.ShouldNotContain(form => (form.GetAttribute("action") ?? "").EndsWith("/retirer", StringComparison.Ordinal));
            (await client.SendAsync($"{Page}/retirer", TokenOf(standing))).Status.ShouldBe(HttpStatusCode.BadRequest);
        }
        (await (await OpenAsync("accueil@essai.example", Roles.Reception)).OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SignIn_AsksForTheCode_WhichServesOnce_AndForgetsNothing()
    {
        const string Email = "code@essai.example";
        var (key, _) = await AuthenticatorApp.SetUpAsync(await OpenAsync(Email, Roles.Reception));
        var visitor = host.Visit();
        var asked = await PasswordAsync(visitor, Email, "/connexion?retour=/agents/lieux");
        asked.Status.ShouldBe(HttpStatusCode.OK);
        (await visitor.OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.Redirect, "the password alone opens nothing");

        (await CodeAsync(visitor, asked, "000000")).ErrorAt("Code").ShouldContain("Ce n’est pas le bon code");
        var code = AuthenticatorApp.CodeOf(key, later: 1);
        (await CodeAsync(visitor, asked, $" {code[..3]} {code[3..]}")).Location.ShouldBe("/agents/lieux");
        (await visitor.OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.OK);
        var second = host.Visit();
        (await CodeAsync(second, await PasswordAsync(second, Email), code)).Status.ShouldBe(HttpStatusCode.BadRequest, "seen over her shoulder");
    }

    [Fact]
    public async Task RecoveryCode_ServesOnce_AndTheStoreHoldsNoneOfThem()
    {
        const string Email = "secours@essai.example";
        var (key, codes) = await AuthenticatorApp.SetUpAsync(await OpenAsync(Email, Roles.Reception));
        var list = codes.Document.QuerySelectorAll(".app-codes code").Select(code => code.TextContent).ToList();
        list.Count.ShouldBe(10);
        foreach (var expected in (HttpStatusCode[])[HttpStatusCode.Redirect, HttpStatusCode.BadRequest])
        {
            var visitor = host.Visit();
            (await CodeAsync(visitor, await PasswordAsync(visitor, Email), list[0].ToLowerInvariant())).Status.ShouldBe(expected);
        }
        var stored = await host.InStoreAsync(db => db.UserTokens.Select(token => token.Value!).ToListAsync());
        stored.ShouldNotBeEmpty();
        stored.ShouldAllBe(value => list.All(code => !value.Contains(code)) && !value.Contains(key.Replace(" ", "")));
        (await host.InStoreAsync(db => db.AuditEntries.CountAsync(line => line.Action == "Accounts.UseRecoveryCode"))).ShouldBe(1);
    }

    [Fact]
    public async Task GuessingCodes_IsDelayed_FromEverywhere_UntilTimeHasPassed()
    {
        const string Email = "devine@essai.example";
        var (key, _) = await AuthenticatorApp.SetUpAsync(await OpenAsync(Email, Roles.Reception));
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var guesser = host.VisitFrom($"203.0.113.{attempt + 50}");
            await CodeAsync(guesser, await PasswordAsync(guesser, Email), "12345" + attempt);
        }
        var owner = host.Visit();
        var asked = await PasswordAsync(owner, Email);
        (await CodeAsync(owner, asked, AuthenticatorApp.CodeOf(key, later: 1))).Status.ShouldBe(HttpStatusCode.BadRequest);
        host.Time.Advance(TimeSpan.FromMinutes(1));
        (await CodeAsync(owner, asked, AuthenticatorApp.CodeOf(key, later: 1))).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Administrator_TakesItAway_WhichEndsSessions_AndALinkAloneDoesNotGetAround()
    {
        const string Email = "perdu@essai.example";
        var client = await OpenAsync(Email, Roles.Reception);
        await AuthenticatorApp.SetUpAsync(client);
        var id = await host.InStoreAsync(db => db.Users.Where(user => user.Email == Email).Select(user => user.Id).SingleAsync());
        var link = $"/invitation/{await host.SendAsync(new InviteAccount.Command(id))}";
        var visitor = host.Visit();
        (await visitor.SubmitAsync(await visitor.OpenAsync(link), link, ("New", AccountSteps.Password + " neuf"), ("Repeat", AccountSteps.Password + " neuf"))).Location.ShouldBe("/connexion");
        (await visitor.OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.Redirect);

        await host.SendAsync(new Application.Accounts.SecondFactor.RemoveSecondFactor.Command(id), Roles.Administrator);
        (await host.InStoreAsync(db => db.UserTokens.AnyAsync(token => token.UserId == id))).ShouldBeFalse();
        await visitor.SignInAsync(Email, AccountSteps.Password + " neuf");
        (await visitor.OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<PageAnswer> PasswordAsync(PageClient client, string email, string address = "/connexion")
        => await client.SubmitAsync(await client.OpenAsync(address), "/connexion", ("Email", email), ("Password", AccountSteps.Password));

    private static Task<PageAnswer> CodeAsync(PageClient client, PageAnswer asked, string code) => client.SubmitAsync(asked, "/connexion/code", ("Code", code));

    private static IEnumerable<KeyValuePair<string, string>> TokenOf(PageAnswer page)
        => [new("__RequestVerificationToken", page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)];

    private async Task<PageClient> OpenAsync(string email, string role)
    {
        await AccountSteps.OpenAsync(host, new CreateAccount.Command { Email = email, Roles = [role] });
        return await AccountSteps.SignInAsync(host, email);
    }

    /// <summary>A portal as a server starts it.</summary>
    public sealed class Production : PortalHost
    {
        public Production()
        {
            EnvironmentName = "Production";
            Settings["Chores:Enabled"] = "false";
            // The tests leave it out elsewhere: here is what a server does by itself.
            Settings["Accounts:SecondFactor"] = null;
        }
    }
}
