using System.Text;
using System.Text.RegularExpressions;

namespace AngersHabitat.Browser.Tests.Notices;

/// <summary>A water cut in one residence, from the template to the hall: checked, mended, scheduled, read there and nowhere else, updated.</summary>
public sealed partial class NoticeJourneyTests(BrowserFixture fixture) : IDisposable
{
    private const string Title = "Coupure d’eau vendredi 20 novembre";
    private const string Hall = "/residences/residence-saint-laud";

    public void Dispose() => fixture.Portal.MoveTo(new DateTime(2020, 11, 12, 10, 0, 0));

    [Fact]
    public async Task NoticeForOneResidence_IsCheckedScheduledReadThereAndUpdated()
    {
        await using var claire = await fixture.SignInAsync("accueil@demo.example");
        await claire.OpenAsync("/agents/infos");
        (await claire.AccessibilityFaultsAsync()).ShouldBeEmpty();
        await claire.Page.GetByRole(AriaRole.Link, new() { Name = "Coupure d’eau", Exact = true }).ClickAsync();
        (await claire.AccessibilityFaultsAsync()).ShouldBeEmpty();
        await WriteAsync(claire, "COUPURE D'EAU le 20 novembre", "Suite à une fuite, l'eau sera coupée le 20 novembre.");
        await claire.Page.GetByText("dites le jour, « vendredi 20 novembre »").First.WaitForAsync();
        (await claire.Page.GetByText("les majuscules se lisent mal").CountAsync()).ShouldBe(1);
        (await claire.AccessibilityFaultsAsync()).ShouldBeEmpty();
        (await claire.OverflowAsync()).ShouldBe(0);

        await claire.Page.GetByRole(AriaRole.Link, new() { Name = "Modifier" }).ClickAsync();
        await WriteAsync(claire, "Coupure d'eau vendredi 20 novembre", "L'eau sera coupée vendredi 20 novembre, de 9 h à 11 h.");
        await claire.Page.GetByText("Rien à redire").WaitForAsync();
        await claire.Page.GetByRole(AriaRole.Button, new() { Name = "Programmer" }).ClickAsync();
        await claire.Page.GetByText("C’est programmé.").WaitForAsync();
        var own = claire.Page.Url;
        await using var odette = await fixture.VisitAsync(390);
        (await ReadsAsync(odette, Hall)).ShouldBeFalse("its time has not come");

        fixture.Portal.MoveTo(new DateTime(2020, 11, 12, 11, 0, 0));
        (await ReadsAsync(odette, Hall)).ShouldBeTrue();
        (await odette.AccessibilityFaultsAsync()).ShouldBeEmpty();
        foreach (var elsewhere in (string[])["/", "/infos", "/residences/les-tilleuls", "/lieux/agence-centre"])
            (await ReadsAsync(odette, elsewhere)).ShouldBeFalse(elsewhere);

        await claire.OpenAsync(own);
        await claire.Page.GetByLabel("Ce qui est nouveau").FillAsync("L'eau est revenue.");
        await claire.Page.GetByRole(AriaRole.Button, new() { Name = "Publier la mise à jour" }).ClickAsync();
        await claire.Page.GetByText("La mise à jour est publiée.").WaitForAsync();
        await odette.OpenAsync(Hall);
        await odette.Page.GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        await odette.Page.GetByText("L’eau est revenue.").WaitForAsync();
        (await odette.AccessibilityFaultsAsync()).ShouldBeEmpty();
        (await odette.OverflowAsync()).ShouldBe(0);

        await odette.Page.GetByRole(AriaRole.Link, new() { Name = "Affiche à imprimer" }).ClickAsync();
        var pdf = await odette.Page.PdfAsync(new PagePdfOptions { Format = "A4" });
        PdfPage().Count(Encoding.Latin1.GetString(pdf)).ShouldBe(1);
        claire.Complaints.Concat(odette.Complaints).ShouldBeEmpty();
    }

    private static async Task WriteAsync(Visitor who, string title, string text)
    {
        await who.Page.GetByLabel("Titre", new() { Exact = true }).FillAsync(title);
        await who.Page.GetByLabel("Texte", new() { Exact = true }).FillAsync(text);
        await who.Page.GetByLabel("Une résidence ou plusieurs").CheckAsync();
        await who.Page.GetByLabel("Résidences").FillAsync("Résidence Saint-Laud");
        await who.Page.Locator("#Form_FromDay").FillAsync("2020-11-12");
        await who.Page.Locator("#Form_FromTime").FillAsync("11:00");
        await who.Page.GetByText("En anglais (facultatif)").ClickAsync();
        await who.Page.GetByLabel("Titre en anglais").FillAsync("");
        await who.Page.GetByLabel("Texte en anglais").FillAsync("");
        await who.Page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer et relire" }).ClickAsync();
        await who.Page.GetByText("C’est enregistré.").WaitForAsync();
    }

    private static async Task<bool> ReadsAsync(Visitor who, string address)
    {
        (await who.OpenAsync(address)).Status.ShouldBe(200, address);
        return await who.Page.GetByText(Title).CountAsync() > 0;
    }

    [GeneratedRegex(@"/Type\s*/Page[^s]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PdfPage();
}
