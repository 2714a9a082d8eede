using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Accounts;

namespace AngersHabitat.Application.Tests.Accounts;

/// <summary>A list of accounts as an office sends it.</summary>
public sealed class AccountImportTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Header = "nom;courriel;roles;agence;jusqu_au\n";
    private readonly Actor _admin = new(Guid.NewGuid(), "Administration d'essai", [Roles.Administrator]);

    [Fact]
    public async Task NewOnes_AreMadeWithoutPassword_AndASecondFileChangesAllButThePassword()
    {
        const string file = Header + "Anne Joncs;anne@essai.example;\"accueil, APPELS AUX AINES\";Centre;\nPaul Joncs;paul@essai.example;Maintenance;;31/12/2020\n";
        (await ImportAsync(file)).ShouldBe((2, 0, 0, 0));
        var anne = await FindAsync("anne@essai.example");
        (anne.State, anne.Agency).ShouldBe((AccountState.NoLink, "Agence Centre"));
        anne.Roles.ShouldBe([Roles.Outreach, Roles.Reception], ignoreOrder: true);
        (await FindAsync("paul@essai.example")).Until.ShouldBe(new DateOnly(2020, 12, 31));
        var links = await host.SendAsync(new InviteAccounts.Command { Accounts = [anne.Id] });
        await host.SendAsync(new AcceptInvitation.Command { Key = links.Single().Key, New = AccountSteps.Password, Repeat = AccountSteps.Password });
        var hash = await HashAsync(anne.Id);
        var stamp = await StampAsync(anne.Id);

        (await ImportAsync(file)).ShouldBe((0, 0, 2, 0));
        var changed = Header + "Anne Roseau;ANNE@essai.example;Responsable;;\n";
        var findings = (UpdateFindings)(await StagedAsync(changed)).Findings;
        findings.Differences.Select(row => $"{row.Line} {row.Column}: {row.Before} > {row.After}").ShouldBe(
            ["2 nom: Anne Joncs > Anne Roseau", "2 roles: Accueil, Appels aux aînés > Responsable"]);
        (await ImportAsync(changed)).ShouldBe((0, 1, 0, 0));

        anne = await FindAsync("anne@essai.example");
        (await StampAsync(anne.Id)).ShouldNotBe(stamp);
        (anne.Name, anne.Agency, anne.State).ShouldBe(("Anne Roseau", "Agence Centre", AccountState.Open));
        (await HashAsync(anne.Id)).ShouldBe(hash);
    }

    [Theory]
    [InlineData("Lise;lise@essai.example;Patron;;", "roles", "« Patron » n'est pas un rôle. Les rôles sont : Accueil")]
    [InlineData("Lise;lise@essai.example;Accueil;Agence Lune;", "agence", "« Agence Lune »")]
    [InlineData("Lise;lise.essai;Accueil;;", "courriel", "« lise.essai »")]
    [InlineData("Lise;;Accueil;;", "courriel", "")]
    [InlineData(";lise@essai.example;Accueil;;", "nom", "")]
    [InlineData("Lise;lise@essai.example;;;", "roles", "")]
    [InlineData("Lise;lise@essai.example;Accueil;;01/02/2020", "jusqu_au", "passée")]
    [InlineData("Alex;admin@demo.example;Accueil;;", "roles", "qui administre le portail")]
    [InlineData("Alex;admin@demo.example;Administration;;31/12/2020", "jusqu_au", "qui administre le portail")]
    public async Task BadLine_IsRefusedWithItsColumnAndWords(string line, string column, string words)
    {
        var preview = await StagedAsync(Header + line + "\n");

        preview.Import.Waiting.ShouldBe(0);
        preview.Problems.ShouldContain(problem => problem.Line == 2 && problem.Column == column && problem.Sentence.Contains(words, StringComparison.Ordinal), string.Join('\n', preview.Problems));
    }

    [Fact]
    public async Task OneAddressTwice_TheSecondIsRefused()
    {
        var preview = await StagedAsync(Header + "Zoé;zoe@essai.example;Accueil;;\nZoé bis;Zoe@Essai.example;Accueil;;\n");

        (preview.Import.Waiting, preview.Import.Rejected).ShouldBe((1, 1));
        preview.Problems.Single().Sentence.ShouldContain("déjà plus haut");
    }

    private async Task<ListAccounts.Item> FindAsync(string email)
        => (await host.SendAsync((ListAccounts.Query)new ListAccounts.Query { Text = email }.ForAll())).Rows.Items.Single();

    private Task<string?> StampAsync(Guid id) => host.InStoreAsync(db => db.Users.Where(user => user.Id == id).Select(user => user.SecurityStamp).SingleAsync());

    private Task<string?> HashAsync(Guid id) => host.InStoreAsync(db => db.Users.Where(user => user.Id == id).Select(user => user.PasswordHash).SingleAsync());

    private async Task<(int Added, int Changed, int Known, int Rejected)> ImportAsync(string text)
    {
        var import = (await host.ImportAsync(_admin, AccountImport.Kind, text)).Import;
        return (import.Added, import.Changed, import.Known, import.Rejected);
    }

    private async Task<GetImport.Result> StagedAsync(string text) => await host.SendAsAsync(_admin, new GetImport.Query(await host.StageAsync(_admin, AccountImport.Kind, text)));
}
