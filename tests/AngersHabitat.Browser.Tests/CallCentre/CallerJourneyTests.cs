using AngersHabitat.Domain.Outreach;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Browser.Tests.CallCentre;

/// <summary>A caller who belongs to a campaign, at the desk, by keyboard.</summary>
public sealed class CallerJourneyTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Caller_OfACampaign_IsNamedAndPromisedACall(int width)
    {
        var (contactId, phone, name) = await SomebodyAsync();
        await using var samir = await fixture.SignInAsync("standard@demo.example", width);
        await samir.OpenAsync("/agents/appels-entrants");
        var page = samir.Page;
        await Keyboard.TabToAsync(page, page.GetByLabel("Son numéro"));
        await page.Keyboard.TypeAsync(phone);
        await page.Keyboard.PressAsync("Enter");

        var promise = page.Locator($"form[action$='{contactId}']");
        await page.GetByText("Un appel lui est dû dans une campagne.").First.WaitForAsync();
        page.Url.ShouldNotContain(phone[3..]);
        (await page.Locator("main").TextContentAsync())!.ShouldContain(name);
        (await samir.AccessibilityFaultsAsync()).ShouldBeEmpty();
        (await samir.OverflowAsync()).ShouldBe(0);
        await Keyboard.TabToAsync(page, promise.GetByRole(AriaRole.Button, new() { Name = "Réserver le rappel" }));
        await page.Keyboard.PressAsync("Enter");

        await page.GetByText("Rappel réservé dans la campagne").WaitForAsync();
        var state = await fixture.Portal.InStoreAsync(db => db.CampaignContacts.Where(row => row.Id == contactId).Select(row => row.State).SingleAsync());
        state.ShouldBe(ContactState.CallbackDue);
        samir.Complaints.ShouldBeEmpty();
    }

    private Task<(Guid ContactId, string Phone, string Name)> SomebodyAsync() => fixture.Portal.InStoreAsync(async db =>
    {
        var row = await (
            from contact in db.CampaignContacts
            join campaign in db.Campaigns on contact.CampaignId equals campaign.Id
            join person in db.People on contact.PersonId equals person.Id
            where campaign.State == CampaignState.Active && contact.State == ContactState.ToCall
            orderby contact.Id
            select new { contact.Id, person.Phone, person.LastName }).FirstAsync();
        return (row.Id, row.Phone, row.LastName);
    });
}
