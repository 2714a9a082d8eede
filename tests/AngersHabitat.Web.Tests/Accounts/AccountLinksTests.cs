using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Mail;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace AngersHabitat.Web.Tests.Accounts;

/// <summary>Links after an import: printed once, or mailed where mail leaves.</summary>
public sealed class AccountLinksTests : IDisposable
{
    private const string File = "nom;courriel;roles\nAnne Joncs;anne@essai.example;Accueil\nPaul Joncs;paul@essai.example;Maintenance\n";
    private const string Links = "/admin/comptes/liens";
    private readonly PortalHost _host = new();
    private readonly Application.Common.Actor _admin = new(Guid.NewGuid(), "Essai", [Roles.Administrator]);

    public AccountLinksTests() => _host.Settings["Chores:Enabled"] = "false";

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Import_WithoutMail_LinksAreShownOnce_OneSlipAPerson()
    {
        await _host.ImportAsync(_admin, AccountImport.Kind, File);
        var admin = await _host.SignInAsync("admin@demo.example");
        (await admin.OpenAsync("/admin/comptes")).Text.ShouldContain("2 comptes n’ont ni mot de passe ni lien valable");
        var page = await admin.OpenAsync(Links);

        var given = await admin.SubmitAsync(page, Links);

        given.Document.QuerySelectorAll(".app-slip h2").Select(title => title.TextContent).ShouldBe(["Anne Joncs", "Paul Joncs"]);
        var link = new Uri(given.Document.QuerySelector(".app-slip input")!.GetAttribute("value")!).AbsolutePath;
        var again = await admin.SubmitAsync(page, Links);
        again.Status.ShouldBe(HttpStatusCode.BadRequest);
        again.Text.ShouldContain("Ces liens ont déjà été donnés");
        (await _host.Visit().OpenAsync(link)).Text.ShouldContain("Bonjour Anne Joncs");
        (await admin.OpenAsync(Links)).Text.ShouldContain("Aucun compte n’attend de lien");
    }

    [Fact]
    public async Task Import_WithMail_SendsEachHerLink_AndASecondTrySendsAnotherKeyOfTheSameLink()
    {
        _host.Settings["Mail:Host"] = "127.0.0.1";
        _host.Settings["Mail:From"] = "portail@bailleur.example";
        await _host.ImportAsync(_admin, AccountImport.Kind, File);

        var first = await SentAsync();
        first.Keys.ShouldBe(["anne@essai.example", "paul@essai.example"], ignoreOrder: true);
        await _host.InStoreAsync(db => db.Letters.Where(row => row.Kind == LetterKind.AccountLink).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, LetterState.Waiting)));
        var second = await SentAsync();

        second["anne@essai.example"].ShouldNotBe(first["anne@essai.example"]);
        foreach (var link in (string[])[first["anne@essai.example"], second["anne@essai.example"]])
            (await _host.Visit().OpenAsync(link)).Text.ShouldContain("Bonjour Anne Joncs");
        var client = _host.Visit();
        await client.SubmitAsync(await client.OpenAsync(first["anne@essai.example"]), first["anne@essai.example"], ("New", AccountSteps.Password), ("Repeat", AccountSteps.Password));
        (await _host.Visit().OpenAsync(second["anne@essai.example"])).Text.ShouldContain("Il a déjà servi");
        (await _host.InStoreAsync(db => db.AuditEntries.CountAsync(line => line.Action == "Accounts.MailLink"))).ShouldBe(4);
    }

    private async Task<Dictionary<string, string>> SentAsync()
    {
        await using (var scope = _host.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<SendLetters>().WorkAsync(TestContext.Current.CancellationToken);
        return Directory.EnumerateFiles(_host.LetterFolder, "*.eml").Select(file => MimeMessage.Load(file)).ToDictionary(
            letter => letter.To.Mailboxes.Single().Address,
            letter => new Uri(letter.TextBody!.Split('\n').Select(line => line.Trim()).Single(line => line.Contains("/invitation/", StringComparison.Ordinal))).AbsolutePath);
    }
}
