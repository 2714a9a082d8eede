using System.Text;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Worksites;

/// <summary>From the list of operations: a file is sent, looked at, taken in.</summary>
public sealed class ImportPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Form = "/pilotage/chantiers/import";

    [Fact]
    public async Task KnownOperation_IsShownWithWhatDiffers_AndChangedOnlyWhenTicked()
    {
        var client = await host.SignInAsync("responsable@demo.example");
        (await client.OpenAsync("/pilotage/chantiers/operations")).Document.QuerySelector($"a[href='{Form}']").ShouldNotBeNull();
        var preview = await SendFileAsync(client, "I-1", "Cour Neuve", 20);
        preview.Text.ShouldContain("1 opération nouvelle");
        (await ConfirmAsync(client, preview)).Text.ShouldContain("1 opération ajoutée, 0 mise à jour.");

        preview = await SendFileAsync(client, "I-1", "Cour Neuve", 24);
        preview.Text.ShouldContain("1 déjà connue qui diffère");
        preview.Document.QuerySelectorAll("[aria-label='Différences'] tbody tr").Single(row => row.TextContent.Contains("logements", StringComparison.Ordinal)).TextContent.ShouldContain("si vous cochez la case");
        (await ConfirmAsync(client, preview)).Text.ShouldContain("0 opération ajoutée, 0 mise à jour.");
        (await DwellingsAsync("I-1")).ShouldBe(20);

        preview = await SendFileAsync(client, "I-1", "Cour Neuve", 24);
        (await ConfirmAsync(client, preview, ("update", "true"))).Text.ShouldContain("0 opération ajoutée, 1 mise à jour.");
        (await DwellingsAsync("I-1")).ShouldBe(24);
        (await SendFileAsync(client, "I-1", "Cour Neuve", 24)).Text.ShouldContain("Il n’y a rien à enregistrer.");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task OwnExport_ComesInAgain_AndChangesNothing(string format)
    {
        var client = await host.SignInAsync("responsable@demo.example");
        var export = await client.Http.GetByteArrayAsync(new Uri($"/pilotage/chantiers/operations.{format}", UriKind.Relative), TestContext.Current.CancellationToken);

        var sent = await client.UploadAsync(await client.OpenAsync(Form), Form, $"chantiers.{format}", export);

        var preview = await client.FollowAsync(sent);
        preview.Text.ShouldContain("Il n’y a rien à enregistrer.");
        // Another test of this class may have added one.
        var known = await host.InStoreAsync(db => db.Operations.CountAsync());
        known.ShouldBeGreaterThanOrEqualTo(59);
        preview.Text.ShouldContain($"0 opération nouvelle, 0 déjà connue qui diffère, {known} sans changement");
    }

    private static async Task<PageAnswer> SendFileAsync(PageClient client, string code, string name, int dwellings)
    {
        const string Header = "code;nom;nature;logements;commune;adresse;phase;date_etude;date_appel_offres;date_demarrage;date_livraison_prevue;avancement\n";
        var token = (await client.OpenAsync(Form)).Form(Form).QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes($"{Header}{code};{name};construction;{dwellings};Angers;cour Neuve;étude;02/03/2020;;;;\n")), "file", "chantiers.csv" },
        };
        using var sent = await client.Http.PostAsync(new Uri(Form, UriKind.Relative), content, TestContext.Current.CancellationToken);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return await client.OpenAsync(sent.Headers.Location!.ToString());
    }

    private static async Task<PageAnswer> ConfirmAsync(PageClient client, PageAnswer preview, params (string Name, string? Value)[] values)
    {
        var action = preview.Document.QuerySelector("main form")!.GetAttribute("action")!;
        return await client.FollowAsync(await client.SubmitAsync(preview, action, values));
    }

    private Task<int> DwellingsAsync(string code)
        => host.InStoreAsync(db => db.Operations.Where(row => row.Code == code).SelectMany(row => row.Dwellings)
            .OrderByDescending(row => row.Sequence).Select(row => row.Dwellings).FirstAsync());
}
