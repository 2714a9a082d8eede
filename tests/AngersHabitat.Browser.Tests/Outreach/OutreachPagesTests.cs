using AngersHabitat.Application.Outreach.Demo;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Browser.Tests.Outreach;

/// <summary>Every page of the campaigns, as its people see it.</summary>
public sealed class OutreachPagesTests(BrowserFixture fixture)
{
    private static readonly string Second = OutreachDemoData.SecondCampaignId.ToString();

    [Fact]
    public async Task AgentsPages_OnADeskAndAPhone_HaveNoFaultAndFitAtTwiceTheText()
    {
        await using var nadia = await fixture.SignInAsync("appels@demo.example", 390);
        (await StaffPages.FaultsAsync(nadia,
            "/agents/campagnes", $"/agents/campagnes/{Second}/suivant", "/agents/orientations", "/agents/orientations?vue=Late",
            "/agents/orientations?vue=ToTell", "/agents/orientations?vue=Done", "/agents/signalements", "/agents/offres", "/agents/opposition"))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task ManagersPages_OnADeskAndAPhone_HaveNoFaultAndFitAtTwiceTheText()
    {
        await using var manager = await fixture.SignInAsync("responsable@demo.example", 390);
        var first = OutreachDemoData.FirstCampaignId;
        var offer = await fixture.Portal.InStoreAsync(db => db.CcasOffers.Select(row => row.Id).FirstAsync());
        (await StaffPages.FaultsAsync(manager,
            "/agents/campagnes", "/agents/campagnes/nouvelle", $"/agents/campagnes/{Second}/modifier", $"/agents/campagnes/{Second}/import",
            $"/pilotage/campagnes/{Second}", $"/pilotage/campagnes/{first}", $"/pilotage/campagnes/{first}/anonymiser",
            "/agents/offres?passees=true", "/agents/offres/nouvelle", $"/agents/offres/{offer}", "/pilotage/personnes"))
            .ShouldBeEmpty();
    }

    /// <summary>From the front page, without an address: the file of one person opens only for a reason.</summary>
    [Fact]
    public async Task PersonFile_OpenedForAReason_ShowsWhatIsHeldOfHer()
    {
        var person = await fixture.Portal.InStoreAsync(db => db.People
            .Where(row => db.CampaignContacts.Any(contact => contact.PersonId == row.Id && contact.Attempts > 1)).OrderBy(row => row.Reference).FirstAsync());
        await using var manager = await fixture.SignInAsync("responsable@demo.example", 390);
        var page = manager.Page;
        await page.GotoAsync("/agents/campagnes");
        await page.GetByRole(AriaRole.Link, new() { Name = "Fiche d’une personne" }).ClickAsync();
        await page.GetByLabel("Référence, nom ou numéro").FillAsync(person.Reference);
        await page.GetByLabel("Référence, nom ou numéro").PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ouvrir la fiche" }).ClickAsync();
        (await manager.AccessibilityFaultsAsync()).ShouldBeEmpty();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ouvrir la fiche" }).ClickAsync();
        await page.GetByText("Dites pourquoi vous ouvrez cette fiche.").First.WaitForAsync();
        await page.GetByLabel("Réclamation sur un appel").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ouvrir la fiche" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = person.LastName }).WaitForAsync();
        (await manager.AccessibilityFaultsAsync()).ShouldBeEmpty();
        manager.Complaints.Where(text => !text.Contains("400", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
