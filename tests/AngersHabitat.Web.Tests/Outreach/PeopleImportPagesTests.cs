using System.Text;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Outreach.Demo;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Outreach;

public sealed class PeopleImportPagesTests
{
    private const string Header = "Référence;Civilité;Nom;Prénom;Date de naissance;Téléphone;Téléphone 2;Résidence;Adresse;Agence;Langue;Vit seul\n";
    private static readonly string Import = $"/agents/campagnes/{OutreachDemoData.SecondCampaignId}/import";

    // As an office sends it: two of one household, one born on a 29 February, two too young, one without number, one twice.
    private const string Lines = """
        E-1;Mme;MARTEL;Odile;03/02/1938;02 61 91 74 12;;Les Tilleuls;12 rue d'Essai;Centre;fr;oui
        E-2;M.;Martel;Robert;17/09/1935;02.61.91.74.12;06 39 98 71 20;Les Tilleuls;12 rue d'Essai;Centre;fr;non
        E-3;Mme;BÉZARD;Marie-Odile;1949-11-30;+33 6 39 98 74 07;;Le Lac;3 allée d'Essai;Ouest;fr;oui
        E-4;M.;N'Goma;Jean;29/02/1944;0261917433;;Les Hauts;8 rue d'Essai;Ouest;vi;non
        E-5;Mme;JEUNE;Anne;10/11/1950;0261917434;;;;;;
        E-6;Mme;JEUNE;Lise;01/01/1960;;;;;;;
        E-7;M.;MUET;Paul;01/01/1940;néant;;;;;;
        E-1;Mme;MARTEL;Odile;03/02/1938;02 61 91 74 12;;;;;;

        """;

    [Fact]
    public async Task Upload_FileOfAnOffice_IsPreviewedThenStoredOnceWithItsAuditRow()
    {
        using var host = new PortalHost();
        var manager = await host.SignInAsync("responsable@demo.example");
        var people = await host.InStoreAsync(db => db.People.CountAsync());
        var preview = await manager.FollowAsync(await manager.UploadAsync(await manager.OpenAsync(Import), Import, "liste.csv", Bytes(Header + Lines)));
        var address = preview.Document.QuerySelector("form[data-busy]")!.GetAttribute("action")!;
        preview.Text.ShouldContain("4 personnes seront ajoutées. Rien n’est encore enregistré.");
        Counts(preview).ShouldBe(["4", "2", "1", "1", "0", "0"]);
        preview.Text.ShouldContain("2 personnes acceptées partagent leur numéro");
        (await host.InStoreAsync(db => db.People.CountAsync())).ShouldBe(people, "nothing is stored before it is confirmed");
        (await manager.OpenAsync(address + "/rejets.csv")).Text.ShouldContain("MUET");

        var done = await manager.FollowAsync(await manager.SubmitAsync(preview, address));

        done.Text.ShouldContain("4 personnes ajoutées à la campagne.");
        (await host.InStoreAsync(db => db.People.CountAsync())).ShouldBe(people + 4);
        (await host.InStoreAsync(db => db.AuditEntries.CountAsync(row => row.Action == "Outreach.ImportPeople" && row.SubjectId == OutreachDemoData.SecondCampaignId))).ShouldBe(1);
        var again = await manager.FollowAsync(await manager.UploadAsync(await manager.OpenAsync(Import), Import, "liste.csv", Bytes(Header + Lines)));
        again.Text.ShouldContain("Ce fichier n’ajoute personne.");
        (await manager.SubmitAsync(preview, address)).Status.ShouldBe(HttpStatusCode.BadRequest, "the file was forgotten once stored");
    }

    [Fact]
    public async Task Upload_FileThatCannotBeTaken_IsRefusedInWords()
    {
        using var host = new PortalHost();
        var manager = await host.SignInAsync("responsable@demo.example");
        var refusals = new (string Name, byte[] Content, string Words)[]
        {
            ("vide.csv", [], "Le fichier est vide."),
            ("titres.csv", Bytes(Header), "Le fichier ne contient que la ligne des titres."),
            ("colonnes.csv", Bytes("nom;prenom\nA;B\n"), "Il manque des colonnes : reference, date_naissance, telephone."),
            ("liste.pdf", Bytes("%PDF-1.7"), "Ce type de fichier n’est pas accepté."),
            ("image.csv", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3], "Ce fichier n’est pas un texte."),
            ("faux.xlsx", Bytes("PK pas un classeur"), "Ce classeur ne peut pas être lu."),
            ("ligne.csv", Bytes(Header + new string('x', ImportLimits.MaxLineLength) + "\n"), "le fichier est refusé"),
            ("lourd.csv", new byte[ImportLimits.MaxBytes + 1], "Le fichier dépasse 20 Mo."),
        };
        foreach (var (name, content, words) in refusals)
        {
            var answer = await manager.FollowAsync(await manager.UploadAsync(await manager.OpenAsync(Import), Import, name, content));
            answer.Status.ShouldBe(HttpStatusCode.BadRequest, name);
            answer.Text.ShouldContain(words, Case.Sensitive, name);
            answer.Document.QuerySelector("input[type=file]").ShouldNotBeNull(name);
        }
    }

    [Fact]
    public async Task Preview_OfAnotherManagersFileOrByAnAgent_IsRefused()
    {
        using var host = new PortalHost();
        (await (await host.SignInAsync("appels@demo.example")).OpenAsync(Import)).Status.ShouldBe(HttpStatusCode.Forbidden);
        var manager = await host.SignInAsync("responsable@demo.example");
        var lost = await manager.OpenAsync($"{Import}/{Guid.NewGuid()}");
        lost.Status.ShouldBe(HttpStatusCode.BadRequest);
        lost.Text.ShouldContain("Le fichier n’est plus en attente");
    }

    private static List<string> Counts(PageAnswer preview) => [.. preview.Document.QuerySelectorAll("table:first-of-type tbody td").Take(6).Select(cell => cell.TextContent.Trim())];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
