using System.Text;
using System.Text.RegularExpressions;

namespace AngersHabitat.Browser.Tests.Pages;

/// <summary>What comes out of the printer.</summary>
public sealed partial class PrintTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("/lieux/siege")]
    [InlineData("/lieux/agence-nord")]
    [InlineData("/lieux/loge-ney")]
    [InlineData("/lieux/centre-d-appel")]
    public async Task Place_IsOneSheet(string address)
    {
        await using var visitor = await fixture.VisitAsync();
        await visitor.OpenAsync(address);
        var pdf = await visitor.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });
        PdfPage().Count(Encoding.Latin1.GetString(pdf)).ShouldBe(1);
    }

    [Fact]
    public async Task Tenders_OnPaper_ShowEveryLotThatTheScreenFolds()
    {
        await using var visitor = await fixture.VisitAsync(scripts: false);
        await visitor.OpenAsync("/appels-d-offres");
        await visitor.ShowAsAsync(new() { Media = Media.Print });
        foreach (var row in await visitor.Page.Locator("main tbody tr").AllAsync())
            (await row.BoundingBoxAsync()).ShouldNotBeNull().Height.ShouldBeGreaterThan(0);
        (await visitor.Page.Locator("main tbody tr").CountAsync()).ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task LargePrint_HasTheWeekAndNothingUnder24Points()
    {
        await using var visitor = await fixture.VisitAsync();
        await visitor.OpenAsync("/");
        await visitor.Page.Locator("#texte").FillAsync("12 rue des Demoiselles");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Chercher" }).ClickAsync();
        await visitor.OpenAsync((await visitor.Page.GetByText("Imprimer en gros caractères").GetAttributeAsync("href"))!);
        await visitor.ShowAsAsync(new() { Media = Media.Print });
        var small = await visitor.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('main *')]
              .filter(element => element.checkVisibility() && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
              .filter(element => parseFloat(getComputedStyle(element).fontSize) < 32)
              .map(element => `${getComputedStyle(element).fontSize}: ${element.outerHTML.slice(0, 120)}`)
            """);
        small.ShouldBeEmpty();
        var text = await visitor.Page.Locator("main").TextContentAsync();
        foreach (var part in (string[])["Loge Les Tilleuls", "Agence Centre", "Valable du 12/11/2020 au 18/11/2020", "par téléphone de 17"])
            text.ShouldNotBeNull().ShouldContain(part);
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PdfPage();
}
