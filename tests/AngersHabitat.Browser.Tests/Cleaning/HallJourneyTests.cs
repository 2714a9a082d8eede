using System.Text;
using System.Text.RegularExpressions;
using AngersHabitat.Testing;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Browser.Tests.Cleaning;

/// <summary>From the code in a hall to a clean lift: two people tell, somebody mends, anybody reads it.</summary>
public sealed partial class HallJourneyTests(BrowserFixture fixture)
{
    private const long MostBytes = 40_000;
    private const string Posters = "/agents/affiches-de-hall";
    private const string List = "/agents/nettoyage/signalements";
    private const string Lift = "Boutons d’ascenseur et poignées";

    [Fact]
    public async Task Poster_LeadsToThePage_WhereADirtyLiftIsToldTwiceAndOnceMended()
    {
        var hall = await fixture.Portal.InStoreAsync(db => db.Residences.Where(row => row.Slug == "residence-la-fayette").SingleAsync());
        await using var staff = await fixture.SignInAsync("maintenance@demo.example");
        await staff.OpenAsync($"{Posters}?residence={hall.Id}");
        var printed = await staff.Page.Locator(".app-hall-poster__address").InnerTextAsync();

        await using var tenant = await fixture.VisitAsync(390);
        await tenant.OpenAsync(new Uri(fixture.Address, printed[printed.IndexOf('/', StringComparison.Ordinal)..]).ToString());
        tenant.Page.Url.ShouldEndWith("/residences/residence-la-fayette");
        (await tenant.BytesAsync()).ShouldBeInRange(1, MostBytes);
        await ShouldBeWellAsync(tenant);
        await TellAsync(tenant, withPhotograph: true);
        (await tenant.Page.Locator("main").InnerTextAsync()).ShouldContain("Merci, c’est signalé.");

        await using var neighbour = await fixture.VisitAsync(390, scripts: false);
        await neighbour.OpenAsync("/residences/residence-la-fayette");
        await TellAsync(neighbour, withPhotograph: false);
        (await neighbour.Page.Locator("main").InnerTextAsync()).ShouldContain("Déjà signalé, 2 fois");

        await staff.OpenAsync(List + "?tri=Times");
        await ShouldBeWellAsync(staff);
        var row = staff.Page.Locator("tr").Filter(new() { HasText = "Résidence La Fayette" }).Filter(new() { HasText = Lift });
        await row.GetByRole(AriaRole.Button, new() { Name = "Prendre" }).ClickAsync();
        await row.GetByRole(AriaRole.Button, new() { Name = "Fait" }).ClickAsync();

        await tenant.OpenAsync("/residences/residence-la-fayette");
        var told = tenant.Page.Locator(".app-told li").Filter(new() { HasText = Lift });
        (await told.InnerTextAsync()).ShouldContain("signalé 2 fois");
        (await told.Locator(".app-tag").InnerTextAsync()).ShouldStartWith("Fait");
        await ShouldBeWellAsync(tenant);
    }

    [Fact]
    public async Task Posters_OfAnAgency_AreOneSheetEach_OrFourOnOne()
    {
        var agency = await fixture.Portal.InStoreAsync(db => db.Places.Where(row => row.Slug == "agence-ouest").Select(row => row.Id).SingleAsync());
        var many = await fixture.Portal.InStoreAsync(db => db.Residences.CountAsync(row => row.AgencyId == agency));
        await using var staff = await fixture.SignInAsync("admin@demo.example");
        (await StaffPages.FaultsAsync(staff, $"{Posters}?agence={agency}")).ShouldBeEmpty();

        (await SheetsAsync(staff, $"{Posters}?agence={agency}")).ShouldBe(many);
        (await SheetsAsync(staff, $"{Posters}?agence={agency}&format=A6")).ShouldBe((many + 3) / 4);
    }

    private static async Task TellAsync(Visitor visitor, bool withPhotograph)
    {
        // Who brings a photograph has scripts, without which no page can be looked into.
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Signaler un problème" }).ClickAsync();
        if (withPhotograph)
            await ShouldBeWellAsync(visitor);
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Dire ce qui est sale" }).ClickAsync();
        if (withPhotograph)
            await ShouldBeWellAsync(visitor);
        await visitor.Page.GetByLabel(Lift).CheckAsync();
        if (withPhotograph)
            await visitor.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "ascenseur.jpg", MimeType = "image/jpeg", Buffer = PhotographFiles.Draw(900, 600) });
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Envoyer" }).ClickAsync();
        await visitor.Page.WaitForURLAsync("**/residences/residence-la-fayette*");
    }

    private static async Task ShouldBeWellAsync(Visitor visitor)
    {
        (await visitor.OverflowAsync()).ShouldBe(0);
        (await visitor.AccessibilityFaultsAsync()).ShouldBeEmpty();
        visitor.Complaints.ShouldBeEmpty();
    }

    private static async Task<int> SheetsAsync(Visitor visitor, string address)
    {
        await visitor.OpenAsync(address);
        var pdf = await visitor.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });
        return PdfPage().Count(Encoding.Latin1.GetString(pdf));
    }

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PdfPage();
}
