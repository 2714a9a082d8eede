using System.Globalization;
using System.Text;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Reception.Register;

namespace AngersHabitat.Application.Tests.Reception;

/// <summary>Files of places and of residences, as offices send them.</summary>
public sealed class RegisterImportTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Places = "type;nom;adresse;code_postal;commune;latitude;longitude;telephone;agence;horaires_sur_place;horaires_telephone\n";
    private const string Residences = "residence;adresse;code_postal;commune;quartier;loge;agence;logements\n";
    private readonly Actor _admin = new(Guid.NewGuid(), "Administration d'essai", [Roles.Administrator]);

    [Fact]
    public async Task Places_LodgesBeforeTheirAgency_AreMadeAndASecondFileUpdates()
    {
        const string File = Places
            + "loge;Loge des Joncs;3 rue des Joncs;49100;Angers;47,48;-0,56;02 61 91 22 01;Agence Est;;lun-ven 17h-18h\n"
            + "agence;Agence Est;9 rue du Levant;49100;Angers;47.48;-0.51;02 61 91 22 02;;Mo-Fr 09:00-12:30,13:30-17:30;\n";
        (await ImportAsync(PlaceImport.Kind, File)).ShouldBe((2, 0, 0, 0));

        (await ImportAsync(PlaceImport.Kind, File)).ShouldBe((0, 0, 2, 0));
        var changed = File.Replace("17h-18h", "16h-18h", StringComparison.Ordinal).Replace("3 rue des Joncs", "5 rue des Joncs", StringComparison.Ordinal);
        var findings = await PreviewAsync(PlaceImport.Kind, changed);
        findings.Differences.Select(row => $"{row.Line} {row.Column}: {row.Before} > {row.After}")
            .ShouldBe(["2 adresse: 3 rue des Joncs > 5 rue des Joncs", "2 horaires_telephone: lun-ven 17h-18h > lun-ven 16h-18h"]);
        (await ImportAsync(PlaceImport.Kind, changed)).ShouldBe((0, 1, 1, 0));
        (await ImportAsync(PlaceImport.Kind, changed)).ShouldBe((0, 0, 2, 0));
    }

    [Theory]
    [InlineData("siège;Autre siège;;;;;;;;;", "type", "Il y a déjà un siège : Siège.")]
    [InlineData("loge;Loge X;;;;;;;Agence Lune;;", "agence", "« Agence Lune »")]
    [InlineData("loge;Loge X;;;;;;;;;", "agence", "")]
    [InlineData("agence;Agence X;;;;;;;;lun-ven 9h-12h30 sauf férié;", "horaires_sur_place", "Compris : « lun-ven 9h-12h30 ». Pas compris : « sauf férié ».")]
    [InlineData("agence;Agence X;;;;;;;;quand on peut;", "horaires_sur_place", "« quand on peut » ne se lit pas comme des horaires")]
    [InlineData("loge;Loge X;;;;;;;Agence Nord;;lun-ven 17h-18h, mercredi si possible", "horaires_telephone", "Compris : « lun-ven 17h-18h, mercredi ». Pas compris : « si possible ».")]
    [InlineData("agence;Agence X;;;;-0,55;47,47;;;;", "latitude", "inversées")]
    [InlineData("agence;Agence X;;;;55,45;-20,88;;;;", "latitude", "inversées")]
    [InlineData("agence;Agence X;;;;52,5;13,4;;;;", "latitude", "pas en France")]
    [InlineData("agence;Agence X;;;;47,4;;;;;", "latitude", "ou aucune des deux")]
    [InlineData("agence;Agence X;;4910;;;;06;;;", "telephone", "« 06 »")]
    [InlineData("loge;Agence Nord;;;;;;;Agence Sud;;", "type", "autre type")]
    [InlineData("plage;Lieu X;;;;;;;;;", "type", "")]
    public async Task Places_BadLine_IsRefusedWithItsColumnAndWords(string line, string column, string words)
    {
        var preview = await StagedAsync(PlaceImport.Kind, Places + line + "\n");

        preview.Import.Waiting.ShouldBe(0);
        preview.Problems.ShouldContain(problem => problem.Line == 2 && problem.Column == column && problem.Sentence.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Places_TheSameNameTwice_TheSecondIsRefused()
    {
        var preview = await StagedAsync(PlaceImport.Kind, Places + "agence;Agence Double;;;;;;;;;\nagence;AGENCE double;;;;;;;;;\n");

        (preview.Import.Waiting, preview.Import.Rejected).ShouldBe((1, 1));
        preview.Problems.Single().Sentence.ShouldContain("deux fois");
    }

    [Fact]
    public async Task Places_TwoHeadOfficesInTheFirstFile_TheSecondIsRefusedByTheNameOfTheFirst()
    {
        using var empty = new PortalHost { MakesDemonstration = true, Settings = { ["Demo:Enabled"] = "false" } };
        var id = await empty.StageAsync(_admin, PlaceImport.Kind, Places + "siège;Maison mère;;;;;;;;;\nagence;Agence Est;;;;;;;;;\nsiège;Second siège;;;;;;;;;\n");

        var preview = await empty.SendAsAsync(_admin, new GetImport.Query(id));
        (preview.Import.Waiting, preview.Import.Rejected).ShouldBe((2, 1));
        var problem = preview.Problems.ShouldHaveSingleItem();
        (problem.Line, problem.Column, problem.Sentence).ShouldBe((4, "type", "Il y a déjà un siège : Maison mère. Il ne peut pas y en avoir deux."));
    }

    [Fact]
    public async Task Residences_OfALongFile_SayHowFarTheyAre()
    {
        var lines = string.Concat(Enumerable.Range(1, 1_200).Select(number => string.Create(CultureInfo.InvariantCulture, $"Long {number};{number} rue Longue;49000;Angers;;Les Tilleuls;;\n")));
        var id = await host.StageAsync(_admin, ResidenceImport.Kind, Residences + lines);
        await host.ConfirmAsync(_admin, id);

        foreach (var done in (int[])[500, 1_000, 1_200])
        {
            (await host.SendAsync(new StoreChunk.Command(id, host.Runner.Id))).ShouldBe(done < 1_200);
            var import = (await host.SendAsAsync(_admin, new GetImport.Query(id))).Import;
            (import.LinesDone, import.Waiting, import.Added).ShouldBe((done, 1_200, done));
        }
    }

    [Theory]
    [InlineData("Les Lilas;12 rue A;49000;Angers;;Loge Lune;;", "loge", "« Loge Lune »")]
    [InlineData("Les Lilas;12 rue A;49000;Angers;;;Agence Lune;", "agence", "« Agence Lune »")]
    [InlineData("Les Lilas;12 rue A;49000;Angers;;;;", "agence", "au moins l'agence")]
    [InlineData("Les Lilas;28 à 1 rue A;49000;Angers;;Les Tilleuls;;", "adresse", "ne se lit pas comme une adresse")]
    [InlineData("Les Lilas;12 rue A;49000;Angers;;Les Tilleuls;Agence Nord;", "agence", "ne dépend pas")]
    [InlineData("Les Lilas;12 rue A;49000;Angers;;Les Tilleuls;;beaucoup", "logements", "")]
    public async Task Residences_BadLine_IsRefusedWithItsColumnAndWords(string line, string column, string words)
    {
        var preview = await StagedAsync(ResidenceImport.Kind, Residences + line + "\n");

        preview.Import.Waiting.ShouldBe(0);
        preview.Problems.ShouldContain(problem => problem.Line == 2 && problem.Column == column && problem.Sentence.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Residences_TwiceInTheFile_TheSecondIsRefused()
    {
        var preview = await StagedAsync(ResidenceImport.Kind, Residences + "Les Jumeaux;1 rue A;49000;Angers;;Les Tilleuls;;\nLES JUMEAUX;2 rue B;49000;angers;;Les Tilleuls;;\n");

        (preview.Import.Waiting, preview.Import.Rejected).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Residences_TwentyThousand_ComeInPartByPart_AndTheSameFileAgainChangesNothing()
    {
        var file = new StringBuilder(Residences);
        for (var number = 1; number <= 20_000; number++)
            file.Append(CultureInfo.InvariantCulture, $"Masse {number};{number} rue de la Masse;49000;Angers;;Les Tilleuls;Agence Centre;{number % 90}\n");

        (await ImportAsync(ResidenceImport.Kind, file.ToString())).ShouldBe((20_000, 0, 0, 0));

        var again = await StagedAsync(ResidenceImport.Kind, file.ToString());
        (again.Import.Waiting, again.Import.Known).ShouldBe((0, 20_000));
    }

    private async Task<(int Added, int Changed, int Known, int Rejected)> ImportAsync(string kind, string text)
    {
        var import = (await host.ImportAsync(_admin, kind, text)).Import;
        return (import.Added, import.Changed, import.Known, import.Rejected);
    }

    private async Task<GetImport.Result> StagedAsync(string kind, string text) => await host.SendAsAsync(_admin, new GetImport.Query(await host.StageAsync(_admin, kind, text)));

    private async Task<UpdateFindings> PreviewAsync(string kind, string text) => (UpdateFindings)(await StagedAsync(kind, text)).Findings;
}
