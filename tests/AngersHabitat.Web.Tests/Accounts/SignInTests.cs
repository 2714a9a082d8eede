using AngersHabitat.Application.Accounts;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Domain.Common;
using AngersHabitat.Web.Features.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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
    public async Task Post_ManyWrongPasswords_MakeTheGuesserWait_NotTheOwnerElsewhere()
    {
        var (guesser, owner) = (Visit("203.0.113.7"), Visit("192.0.2.20"));
        for (var attempt = 0; attempt < 6; attempt++)
            (await TryAsync(guesser, "appels@demo.example", "pas-le-bon")).Status.ShouldBe(HttpStatusCode.BadRequest);

        (await TryAsync(guesser, "appels@demo.example", Good)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await TryAsync(owner, "appels@demo.example", Good)).Status.ShouldBe(HttpStatusCode.Redirect);

        _host.Time.Advance(TimeSpan.FromMinutes(1));
        (await TryAsync(guesser, "appels@demo.example", Good)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Post_UnknownWrongClosedAndDelayed_SayTheSame()
    {
        await _host.SendAsync(new CloseAccount.Command(await AccountSteps.OpenAsync(_host, new CreateAccount.Command { Email = "ferme@essai.example", Roles = [Roles.Reception] }), Close: true));
        await _host.SendAsync(new CreateAccount.Command { Id = Guid.NewGuid(), Email = "invitee@essai.example", Name = "Invitée", Roles = [Roles.Reception] });
        var visitor = Visit("203.0.113.8");
        var answers = new List<string>();
        foreach (var (email, password) in (IEnumerable<(string, string)>)[("personne@essai.example", Good), ("standard@demo.example", "pas-le-bon"), ("ferme@essai.example", AccountSteps.Password), ("invitee@essai.example", Good)])
            answers.Add(Said(await TryAsync(visitor, email, password)));
        for (var attempt = 0; attempt < 5; attempt++)
            answers.Add(Said(await TryAsync(visitor, "standard@demo.example", "pas-le-bon")));
        answers.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Post_AnOfficeOfFiftyBehindOneAddress_AllEnter()
    {
        // An account of its own: so many failures slow it elsewhere, where the other tests sign in.
        await AccountSteps.OpenAsync(_host, new CreateAccount.Command { Email = "bureau@essai.example", Roles = [Roles.Reception] });
        var office = Visit("198.51.100.1");
        for (var person = 0; person < 50; person++)
        {
            (await TryAsync(office, "bureau@essai.example", "faute-de-frappe")).Status.ShouldBe(HttpStatusCode.BadRequest);
            (await TryAsync(Visit("198.51.100.1"), "bureau@essai.example", AccountSteps.Password)).Status.ShouldBe(HttpStatusCode.Redirect);
        }
    }

    [Fact]
    public async Task Post_FromManyAddresses_SlowsTheGuesser_NeverTheOwnerWhereSheSignedInBefore()
    {
        const string account = "technicien@demo.example";
        (await TryAsync(Visit("192.0.2.50"), account, Good)).Status.ShouldBe(HttpStatusCode.Redirect);
        for (var address = 0; address <= GuessDelay.FreeOfAccount; address++)
            (await TryAsync(Visit($"203.0.113.{100 + address}"), account, "pas-le-bon")).Status.ShouldBe(HttpStatusCode.BadRequest);

        (await TryAsync(Visit("203.0.113.200"), account, Good)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await TryAsync(Visit("192.0.2.50"), account, Good)).Status.ShouldBe(HttpStatusCode.Redirect);

        _host.Time.Advance(GuessDelay.LongestOfAccount);
        (await TryAsync(Visit("203.0.113.200"), account, Good)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Post_MoreAtOnceThanAreHashed_IsAskedToComeAgain_WhileThePublicReads()
    {
        var turns = _host.Services.GetRequiredService<HashTurns>();
        var visitor = Visit("198.51.100.7");
        var page = await visitor.OpenAsync("/connexion?retour=/agents/lieux");
        // Those that are acquired hold their turn, the others wait for it.
        var taken = Enumerable.Range(0, HashTurns.AtOnce + HashTurns.Waiting).Select(_ => turns.TakeAsync(TestContext.Current.CancellationToken).AsTask()).ToList();

        var answer = await visitor.SubmitAsync(page, "/connexion", ("Email", "responsable@demo.example"), ("Password", Good));
        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Text.ShouldContain("Beaucoup de connexions");
        (answer.Field("Email")!.GetAttribute("value"), answer.Field("ReturnTo")!.GetAttribute("value")).ShouldBe(("responsable@demo.example", "/agents/lieux"));
        (await _host.Visit().OpenAsync("/lieux")).Status.ShouldBe(HttpStatusCode.OK);

        foreach (var turn in taken)
            (await turn).Dispose();
        (await visitor.SubmitAsync(answer, "/connexion", ("Password", Good))).Location.ShouldBe("/agents/lieux");
    }

    [Fact]
    public async Task Post_WrongPassword_LeavesALineInTheJournal_WithoutWhatWasTyped()
    {
        await TryAsync(Visit("203.0.113.9"), "maintenance@demo.example", "mot-de-passe-tapé-de-travers");
        var lines = await _host.InStoreAsync(db => db.AuditEntries.Where(entry => entry.Action == "Accounts.SignInRefused").ToListAsync());
        lines.ShouldNotBeEmpty();
        lines.ShouldAllBe(line => (line.After ?? "").Length == 0 && line.Before == null);
    }

    [Fact]
    public async Task UnknownAddressesAndRefusedPages_AreInTheJournal_WithoutAddressOrNetwork()
    {
        using var own = new PortalHost { Settings = { ["Chores:Enabled"] = "false" } };
        var book = own.Services.GetRequiredService<AngersHabitat.Application.Common.RefusalBook>();
        await TryAsync(own.VisitFrom("203.0.113.77"), "inconnue@essai.example", "mot-de-passe-quelconque");
        var reception = await own.SignInAsync("accueil@demo.example");
        (await reception.OpenAsync("/admin/journal")).Status.ShouldBe(HttpStatusCode.Forbidden);
        await book.WriteAsync(isLast: true, TestContext.Current.CancellationToken);

        var lines = await own.InStoreAsync(db => db.AuditEntries.Where(line => line.Action == "Accounts.SignInUnknown" || line.Action == "Accounts.Refused").OrderBy(line => line.Action).ToListAsync());
        lines.Select(line => (line.ActorName, line.After)).ShouldBe(
            [("Claire Accueil", """{"useCase":"ListJournal","times":1}"""), ("Public", """{"tries":1,"networks":1,"early":0}""")]);
        var page = await (await own.SignInAsync("admin@demo.example")).OpenAsync("/admin/journal?genre=Refusal");
        page.Text.ShouldContain("Action refusée");
        page.Text.ShouldContain("adresses inconnues");
        page.Html.ShouldNotContain("203.0.113");
    }

    [Fact]
    public async Task Post_ReturnAddressOfAnotherSite_IsIgnored()
    {
        var client = _host.Visit();
        var page = await client.OpenAsync("/connexion?retour=https://example.org/");

        var answer = await client.SubmitAsync(page, "/connexion", ("Email", "admin@demo.example"), ("Password", "Bienvenue-Angers-2020"));

        answer.Location.ShouldBe("/agents");
    }

    private const string Good = "Bienvenue-Angers-2020";

    private PageClient Visit(string address) => _host.VisitFrom(address);

    private static string Said(PageAnswer answer) => answer.Document.QuerySelector(".govuk-error-summary").ShouldNotBeNull().TextContent;

    private static async Task<PageAnswer> TryAsync(PageClient client, string email, string password)
        => await client.SubmitAsync(await client.OpenAsync("/connexion"), "/connexion", ("Email", email), ("Password", password));
}
