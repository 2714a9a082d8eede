using System.Security.Cryptography;
using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Common;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

namespace AngersHabitat.Web.Tests.Accounts;

/// <summary>Signing in by an identity provider, against one in process: who enters, who does not, and what comes back.</summary>
public sealed class OpenIdTests(OpenIdTests.Portal portal) : IClassFixture<OpenIdTests.Portal>, IAsyncLifetime
{
    private const string Start = "/connexion/fournisseur";
    private const string Form = "/admin/comptes/nouveau";
    private readonly IdentityProvider _provider = portal.Provider;

    public ValueTask InitializeAsync()
    {
        (_provider.Acr, _provider.IsDown, _provider.UserInfoAudience, _provider.UserInfoSubject, _provider.ProvedAt) = ("eidas2", false, "portail", null, portal.System.GetUtcNow());
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task FirstTime_MakesAnAccountWithTheRolesOfHerGroups_AndLeadsToThePageAskedFor()
    {
        var (client, answer) = await ComeAsync(new("s-1", "lucie@office.example", "accueil", "inconnu", "appels:nord"), "/connexion?retour=/agents/lieux");

        answer.Location.ShouldBe("/agents/lieux");
        (_provider.Asked.CodeChallengeMethod, _provider.Asked.CodeChallenge?.Length, _provider.Asked.AcrValues, _provider.Asked.Nonce?.Length > 20).ShouldBe(("S256", 43, "eidas2", true));
        (await client.OpenAsync("/agents")).Document.Body!.TextContent.ShouldContain("Lucie Fédérée");
        var user = await UserAsync("lucie@office.example");
        user.PasswordHash.ShouldBeNull();
        (await RolesAsync(user.Id)).ShouldBe([Roles.Outreach, Roles.Reception], ignoreOrder: true);
        (await LinesAsync(user.Id)).ShouldBe(["Accounts.OpenByProvider", "Accounts.SignIn"], ignoreOrder: true);
        (await portal.SendAsync(new GetAccount.Query(user.Id))).State.ShouldBe(AccountState.Open);
        (await client.OpenAsync("/agents/mot-de-passe")).Text.ShouldContain("Vous vous connectez avec ProConnect");
    }

    [Fact]
    public async Task OtherGroups_ChangeHerRolesAndEndHerOtherSessions_NoneShutsHerOut_AClosedAccountStaysOut()
    {
        var (first, _) = await ComeAsync(new("s-2", "marie@office.example", "accueil"));
        var user = await UserAsync("marie@office.example");
        var (second, _) = await ComeAsync(new("s-2", "marie@office.example", "pilotage"));
        (await first.OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await second.OpenAsync("/pilotage")).Status.ShouldBe(HttpStatusCode.OK, "and no second factor is owed here");

        var (_, refused) = await ComeAsync(new("s-2", "marie@office.example", "inconnu"));
        refused.Status.ShouldBe(HttpStatusCode.Forbidden);
        refused.Text.ShouldContain("aucun de vos groupes ne donne de rôle");
        (await RolesAsync(user.Id)).ShouldBeEmpty();
        (await second.OpenAsync("/pilotage")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await LinesAsync(user.Id)).ShouldBe(["Accounts.OpenByProvider", "Accounts.SignIn", "Accounts.FollowProvider", "Accounts.SignIn", "Accounts.FollowProvider", "Accounts.SignInRefused"], ignoreOrder: true);

        await portal.SendAsync(new CloseAccount.Command(user.Id, Close: true));
        (await ComeAsync(new("s-2", "marie@office.example", "accueil"))).Answer.Text.ShouldContain("Votre compte du portail est fermé");
    }

    [Fact]
    public async Task NoGroupOfTheSettings_IsRefusedInWords_AndNoAccountIsMade()
    {
        var (client, answer) = await ComeAsync(new("s-3", "inconnue@office.example", "inconnu"));
        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        answer.Text.ShouldContain("Demandez à votre service informatique");
        (await portal.InStoreAsync(db => db.Users.AnyAsync(user => user.Email == "inconnue@office.example"))).ShouldBeFalse();
        (await client.OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task AddressOfAnAccount_IsJoinedWhenTheProviderHasVerifiedIt_AndLosesItsPassword()
    {
        var id = await AccountSteps.OpenAsync(portal, new CreateAccount.Command { Email = "ancienne@office.example", Roles = [Roles.Reception] });
        var person = new ProviderPerson("s-4", "ancienne@office.example", "accueil");
        (await ComeAsync(person)).Answer.Text.ShouldContain("porte déjà votre adresse");
        (await ComeAsync(person with { HasVerifiedEmail = true })).Answer.Location.ShouldBe("/agents");
        (await ComeAsync(person with { Subject = "s-4-autre", HasVerifiedEmail = true })).Answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        await Should.ThrowAsync<InvalidOperationException>(() => AccountSteps.SignInAsync(portal, "ancienne@office.example"));
        (await Should.ThrowAsync<RuleException>(() => portal.SendAsync(new InviteAccount.Command(id)))).Code.ShouldBe("Accounts.InviteByProvider");
        (await LinesAsync(id)).ShouldContain("Accounts.JoinProvider");
    }

    [Theory]
    [InlineData("key")]
    [InlineData("audience")]
    [InlineData("subject")]
    [InlineData("nonce")]
    [InlineData("code")]
    public async Task Forged_IsRefused(string what)
    {
        using var others = RSA.Create(2048);
        var own = _provider.UserInfoKey;
        if (what == "key")
            _provider.UserInfoKey = new RsaSecurityKey(others) { KeyId = "1" };
        if (what == "audience")
            _provider.UserInfoAudience = "un-autre";
        if (what == "subject")
            _provider.UserInfoSubject = "s-autre";
        var (client, answer) = await ComeAsync(
            new("s-5", "forgee@office.example", "accueil"),
            there: address => what == "nonce" ? address.Replace("&nonce=", "&nonce=autre", StringComparison.Ordinal) : address,
            back: address => what == "code" ? address.Replace("code=", "code=x", StringComparison.Ordinal) : address);
        _provider.UserInfoKey = own;
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Text.ShouldContain("n’a pas pu être vérifiée");
        (await client.OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await portal.InStoreAsync(db => db.Users.AnyAsync(user => user.Email == "forgee@office.example"))).ShouldBeFalse();
    }

    [Fact]
    public async Task GivenUp_TooWeak_Down_Repeated_OrOfAnotherBrowser_IsSaidInWords()
    {
        var person = new ProviderPerson("s-6", "faible@office.example", "accueil");
        var (client, answer) = await ComeAsync(null, "/connexion?retour=/agents/lieux");
        (answer.Status, answer.Field("ReturnTo")!.GetAttribute("value")).ShouldBe((HttpStatusCode.Forbidden, "/agents/lieux"));
        answer.Text.ShouldContain("ou vous avez renoncé");
        _provider.Acr = "eidas1";
        (await ComeAsync(person)).Answer.Text.ShouldContain("double vérification");
        _provider.Acr = "eidas2";

        var address = await _provider.VisitAsync((await BeginAsync(client)).Location!);
        (await portal.Visit().OpenAsync(address)).Text.ShouldContain("n’appartient pas à une connexion commencée dans ce navigateur");
        (await client.OpenAsync(address)).Location.ShouldBe("/agents");
        (await client.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.BadRequest, "it serves once");
        (await client.OpenAsync("/connexion/fournisseur/retour?code=1&state=2")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await client.OpenAsync(Start)).Location.ShouldBe("/connexion");

        var there = await _provider.VisitAsync((await BeginAsync(client)).Location!);
        _provider.IsDown = true;
        (await client.OpenAsync(there)).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task SignOut_EndsItHereAndAtTheProvider_WhichLeadsBack()
    {
        var (client, _) = await ComeAsync(new("s-7", "part@office.example", "accueil"));
        var left = await client.SubmitAsync(await client.OpenAsync("/agents"), "/deconnexion");
        (await client.OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.Redirect);
        left.Location.ShouldNotBeNull().ShouldStartWith("/logout?");
        (await client.OpenAsync(await _provider.VisitAsync(left.Location!))).Location.ShouldBe("/");
        _provider.LeftWith.ShouldNotBeNull().Split('.').Length.ShouldBe(3);

        var password = await portal.SignInAsync("accueil@demo.example");
        (await password.SubmitAsync(await password.OpenAsync("/agents"), "/deconnexion")).Location.ShouldBe("/");
    }

    [Fact]
    public async Task FormSentTooLate_ComesBackAfterTheProvider_ToItsPersonAlone()
    {
        var admin = new ProviderPerson("s-8", "chef@office.example", "admin");
        var (client, _) = await ComeAsync(admin);
        var page = await client.OpenAsync(Form);
        portal.System.Advance(Session.Idle);
        var asked = await client.SubmitAsync(page, Form, ("Name", "Lucie Retour"), ("Email", "retour@essai.example"), ("Roles", Roles.Reception));
        asked.Status.ShouldBe(HttpStatusCode.Unauthorized);

        var back = await ReturnAsync(client, await client.SubmitAsync(asked, Start), null);
        back.Status.ShouldBe(HttpStatusCode.OK);
        back.Field("Name")!.GetAttribute("value").ShouldBe("Lucie Retour");
        (await portal.InStoreAsync(db => db.UserTokens.CountAsync())).ShouldBe(0, "it waits nowhere any more");
        (await client.SubmitAsync(back, Form)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Proof_IsAskedOfTheProvider_WhichMustHaveAskedHerAnew()
    {
        var admin = new ProviderPerson("s-9", "preuve@office.example", "admin");
        var (client, _) = await ComeAsync(admin);
        var page = await client.OpenAsync(Form);
        portal.System.Advance(ProveFirstAttribute.Holds);
        var asked = await client.SubmitAsync(page, Form, ("Name", "Lucie Preuve"), ("Email", "preuve.compte@essai.example"), ("Roles", Roles.Reception));
        (asked.Status, asked.Field("Password")).ShouldBe((HttpStatusCode.Forbidden, null));

        var stale = await ReturnAsync(client, await client.SubmitAsync(asked, Start), null);
        (_provider.Asked.Prompt, _provider.Asked.MaxAge).ShouldBe(("login", 0));
        (stale.Status, stale.Text.Contains("n’a pas confirmé à nouveau", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.Forbidden, true));

        _provider.ProvedAt = portal.System.GetUtcNow();
        var form = await ReturnAsync(client, await client.SubmitAsync(stale, Start), null);
        form.Field("Name")!.GetAttribute("value").ShouldBe("Lucie Preuve");
        (await client.SubmitAsync(form, Form)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await LinesAsync((await UserAsync("preuve@office.example")).Id)).Count(line => line == "Accounts.Confirm").ShouldBe(1);
    }

    [Fact]
    public async Task WithoutSettings_ThereIsNothing()
    {
        await using var bare = new IdleHost();
        var client = bare.Visit();
        (await client.OpenAsync("/connexion")).Html.ShouldNotContain("fournisseur");
        foreach (var address in (string[])[Start, Start + "/retour?code=1&state=2", Start + "/fin"])
            (await client.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<PageAnswer> BeginAsync(PageClient client, string page = "/connexion") => await client.SubmitAsync(await client.OpenAsync(page), Start);

    private async Task<(PageClient Client, PageAnswer Answer)> ComeAsync(ProviderPerson? person, string page = "/connexion", Func<string, string>? there = null, Func<string, string>? back = null)
    {
        _provider.Person = person;
        var client = portal.Visit();
        var left = await BeginAsync(client, page);
        return (client, await ReturnAsync(client, left with { Location = there?.Invoke(left.Location!) ?? left.Location }, back));
    }

    private async Task<PageAnswer> ReturnAsync(PageClient client, PageAnswer left, Func<string, string>? back)
    {
        left.Status.ShouldBe(HttpStatusCode.Redirect, left.Text);
        var address = await _provider.VisitAsync(left.Location!);
        return await client.OpenAsync(back?.Invoke(address) ?? address);
    }

    private Task<Store.Accounts.PortalUser> UserAsync(string email) => portal.InStoreAsync(db => db.Users.SingleAsync(user => user.Email == email));

    private Task<List<string>> RolesAsync(Guid id)
        => portal.InStoreAsync(db => db.UserRoles.Where(held => held.UserId == id).Join(db.Roles, held => held.RoleId, role => role.Id, (_, role) => role.Name!).ToListAsync());

    private Task<List<string>> LinesAsync(Guid id)
        => portal.InStoreAsync(db => db.AuditEntries.Where(line => line.SubjectId == id).Select(line => line.Action).ToListAsync());

    /// <summary>One for the class, with its provider.</summary>
    public sealed class Portal : IdleHost
    {
        public Portal()
        {
            Adding = services => services.AddSingleton<TimeProvider>(System);
            Settings["Accounts:SecondFactor"] = "Required";
            Provider.Serve(this, ("Acr", "eidas2"), ("LinkByEmail", "true"), ("Groups:accueil", Roles.Reception), ("Groups:appels:nord", Roles.Outreach),
                ("Groups:pilotage", Roles.Manager), ("Groups:admin", Roles.Administrator));
        }

        public IdentityProvider Provider { get; } = new();

        public FakeTimeProvider System { get; } = new(DateTimeOffset.UtcNow);

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            await Provider.DisposeAsync();
            GC.SuppressFinalize(this);
        }
    }
}
