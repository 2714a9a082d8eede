using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Browser.Tests.Worksites;

/// <summary>A manager finds the way from the front page of steering without typing an address.</summary>
public sealed partial class SteeringJourneyTests(BrowserFixture fixture)
{
    private const string Manager = "responsable@demo.example";

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Overview_InTwoClicks_SaysWhyAWorksiteIsLate(int width)
    {
        await using var claire = await fixture.SignInAsync(Manager, width);
        var page = claire.Page;
        await claire.OpenAsync("/pilotage");

        await page.GetByRole(AriaRole.Link, new() { Name = "Chantiers", Exact = true }).And(page.Locator("main a")).ClickAsync();
        await page.Locator(".app-todo__item", new() { HasText = "En retard" }).First.GetByRole(AriaRole.Link).ClickAsync();

        var reason = await page.Locator("main .app-notice--danger").InnerTextAsync();
        reason.ShouldContain("En retard");
        reason.ShouldContain("suspensions déduites, depuis le");
        (await page.Locator("section", new() { HasText = "Points d’avancement" }).InnerTextAsync()).ShouldContain("Difficultés");
        (await claire.AccessibilityFaultsAsync()).ShouldBeEmpty();
        claire.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Date_ChangedToTheFirstLockdown_ShowsTheSuspendedWorksites()
    {
        await using var claire = await fixture.SignInAsync(Manager);
        var page = claire.Page;
        await claire.OpenAsync("/pilotage/chantiers");
        (await page.GetByText("Aucun chantier à l’arrêt.").IsVisibleAsync()).ShouldBeTrue();

        await page.GetByLabel("Au", new() { Exact = true }).FillAsync("2020-04-15");
        await page.GetByRole(AriaRole.Button, new() { Name = "Afficher" }).ClickAsync();

        await page.GetByRole(AriaRole.Heading, new() { Name = "Chantiers au mercredi 15 avril 2020" }).WaitForAsync();
        (await page.Locator(".app-bar--stop").CountAsync()).ShouldBeGreaterThanOrEqualTo(11);
        await page.GetByRole(AriaRole.Link, new() { Name = "11 chantiers suspendus" }).ClickAsync();
        (await page.Locator("tbody tr").CountAsync()).ShouldBe(11);
        (await page.GetByLabel("Au", new() { Exact = true }).InputValueAsync()).ShouldBe("2020-04-15");
        claire.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("En construction", 483)]
    [InlineData("En réhabilitation", 914)]
    [InlineData("À construire", 470)]
    [InlineData("À réhabiliter", 1200)]
    public async Task Figure_Opened_IsTheSumOfItsList(string label, int dwellings)
    {
        await using var claire = await fixture.SignInAsync(Manager);
        var page = claire.Page;
        await claire.OpenAsync("/pilotage/chantiers");
        var tile = page.Locator("a.app-figure", new() { HasText = label });
        Digits(await tile.Locator(".app-figure__number").InnerTextAsync()).ShouldBe(dwellings);

        await tile.ClickAsync();

        var column = page.Locator("tbody td[data-label='Logements']");
        (await column.AllInnerTextsAsync()).Sum(Digits).ShouldBe(dwellings);
    }

    /// <summary>Each calendar begins a sheet, the tables another and the lots to be published a last: five sheets mean that figures and decisions keep to the first. The overview says why of each decision and lists late promises: two.</summary>
    [Theory]
    [InlineData("/pilotage", 2)]
    [InlineData("/pilotage/chantiers", 5)]
    [InlineData("/pilotage/chantiers?au=2020-04-15", 5)]
    public async Task Print_OnA4Landscape_TakesFewSheets(string address, int sheets)
    {
        await using var claire = await fixture.SignInAsync(Manager);
        await claire.OpenAsync(address);
        var pdf = System.Text.Encoding.Latin1.GetString(await claire.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Sheet().Count(pdf).ShouldBeInRange(1, sheets);
        pdf.ShouldContain("/MediaBox [0 0 841");
    }

    /// <summary>Every page of a manager, on a desk and a phone, with axe; one session, since signing in is what takes time.</summary>
    [Fact]
    public async Task Pages_OnADeskAndAPhone_HaveNoFaultAndFitAtTwiceTheText()
    {
        var addresses = await AddressesAsync();
        await using var claire = await fixture.SignInAsync(Manager, 390);
        (await StaffPages.FaultsAsync(claire, addresses)).ShouldBeEmpty();
        claire.Complaints.ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<string>> AddressesAsync()
    {
        var (late, tendered) = (await OperationAsync("Le Verger"), await OperationAsync("Résidence des Lavandières"));
        var forms = new[] { "", "/avancement", "/phase", "/suspension", "/jalon", "/appreciation", "/budget", "/entreprise", "/modifier", "/supprimer", "/lots/nouveau" };
        return
        [
            "/pilotage", "/pilotage/chantiers", "/pilotage/chantiers?au=2020-04-15", "/pilotage/chantiers?decisions=toutes",
            "/pilotage/chantiers/operations", "/pilotage/chantiers/operations?au=2020-04-15&liste=Suspended", "/pilotage/chantiers/operations?q=introuvable",
            "/pilotage/chantiers/operations/nouvelle", "/pilotage/chantiers/suspension", "/pilotage/chantiers/import",
            .. forms.Select(form => $"/pilotage/chantiers/operations/{late}{form}"), $"/pilotage/chantiers/operations/{late}?au=2020-04-15",
            $"/pilotage/chantiers/operations/{tendered}",
        ];
    }

    private Task<Guid> OperationAsync(string name)
        => fixture.Portal.InStoreAsync(db => db.Operations.Where(row => row.Name == name).Select(row => row.Id).SingleAsync());

    private static int Digits(string text) => int.Parse(NotADigit().Replace(text, ""), System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sheet();

    [GeneratedRegex("[^0-9]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotADigit();
}
