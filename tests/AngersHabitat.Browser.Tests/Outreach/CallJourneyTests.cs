using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Domain.Outreach;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Browser.Tests.Outreach;

/// <summary>A morning of calls by keyboard alone.</summary>
public sealed class CallJourneyTests(BrowserFixture fixture)
{
    private static readonly string Queue = $"/agents/campagnes/{OutreachDemoData.SecondCampaignId}/suivant";

    private static readonly Outcome[] Outcomes =
    [
        Outcome.ThirdParty, Outcome.NoAnswer, Outcome.Busy, Outcome.VoicemailLeft, Outcome.CallbackRequested,
        Outcome.Refused, Outcome.WrongNumber, Outcome.Disconnected, Outcome.Interrupted, Outcome.Reached,
    ];

    [Fact]
    public async Task Calls_TenPeopleTenOutcomesByKeyboard_AreStoredAndTheReferralGoesOut()
    {
        await using var visitor = await fixture.SignInAsync("appels@demo.example");
        var page = visitor.Page;
        await visitor.OpenAsync(Queue);
        (await visitor.AccessibilityFaultsAsync()).ShouldBeEmpty();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/agents/appels/**");
        (await visitor.AccessibilityFaultsAsync()).ShouldBeEmpty();
        (await page.Locator(".app-choices").BoundingBoxAsync())!.Y.ShouldBeLessThan(720, "nothing scrolls before the outcome is chosen");
        var since = fixture.Portal.Clock.UtcNow;
        foreach (var outcome in Outcomes)
            await NoteAsync(page, outcome);
        var calls = await fixture.Portal.InStoreAsync(db => db.CallAttempts.Where(attempt => attempt.At >= since)
            .Select(attempt => new { attempt.CallId, attempt.Outcome }).Distinct().ToListAsync());
        calls.Select(call => call.Outcome).ShouldBe(Outcomes, ignoreOrder: true);

        await CarryReferralAsync(visitor);
        visitor.Complaints.ShouldBeEmpty();
    }

    // From the file for the CCAS to « la personne a été informée », by the keyboard.
    private async Task CarryReferralAsync(Visitor visitor)
    {
        var page = visitor.Page;
        var referral = await fixture.Portal.InStoreAsync(db => db.Referrals.Where(row => row.State == ReferralState.Draft && row.AgreedAt != null)
            .OrderByDescending(row => row.StateAt).Select(row => row.Id).FirstAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Appels aux aînés" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Orientations au CCAS" }).PressAsync("Enter");
        (await visitor.AccessibilityFaultsAsync()).ShouldBeEmpty();
        await page.GetByRole(AriaRole.Button, new() { Name = "Préparer le fichier" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Rien à envoyer");

        // The latest comes last in the list: what has waited longest is first.
        await OpenPageWithAsync(page, $"[name='Answer[{referral}].State']");
        await page.Locator($"details:has([name='Answer[{referral}].State']) summary").PressAsync("Enter");
        await page.Locator($"[name='Answer[{referral}].State']").SelectOptionAsync(nameof(ReferralState.Closed));
        await page.Locator($"[name='Answer[{referral}].Result']").FillAsync("Une visite chaque mardi");
        (await visitor.AccessibilityFaultsAsync()).ShouldBeEmpty();
        await page.Locator($"[name='Answer[{referral}].Result']").PressAsync("Enter");
        await page.GetByText("La réponse est enregistrée.").WaitForAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Résultats à donner" }).PressAsync("Enter");
        await OpenPageWithAsync(page, $"form[action^='/agents/orientations/{referral}/informee']");
        await page.Locator($"form[action^='/agents/orientations/{referral}/informee'] button").PressAsync("Enter");
        await page.GetByText("la personne connaît le résultat").WaitForAsync();
        (await fixture.Portal.InStoreAsync(db => db.Referrals.SingleAsync(row => row.Id == referral))).PersonToldAt.ShouldNotBeNull();
    }

    private static async Task OpenPageWithAsync(IPage page, string selector)
    {
        await page.WaitForLoadStateAsync();
        while (await page.Locator(selector).CountAsync() == 0)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Page suivante" }).PressAsync("Enter");
            await page.WaitForLoadStateAsync();
        }
    }

    private static async Task NoteAsync(IPage page, Outcome outcome)
    {
        var address = page.Url;
        if (outcome == Outcome.Reached)
            await ReferAsync(page);
        await ChooseAsync(page, outcome);
        if (outcome == Outcome.CallbackRequested)
        {
            await page.Keyboard.PressAsync("Tab");
            // The order of day and month is the browser's; filled, the value is the same in any of them.
            await page.Locator("[name='Form.CallbackDate']:focus").FillAsync("2020-11-13");
            await page.Locator("[name='Form.CallbackTime']").FillAsync("10:30");
        }
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync(url => !string.Equals(url, address, StringComparison.Ordinal));
    }

    // The digit keys choose; an outcome without a key is its neighbour's, one arrow further.
    private static async Task ChooseAsync(IPage page, Outcome outcome)
    {
        Outcome[] keys =
        [
            Outcome.Reached, Outcome.ThirdParty, Outcome.NoAnswer, Outcome.Busy, Outcome.VoicemailLeft, Outcome.CallbackRequested,
            Outcome.Refused, Outcome.WrongNumber, Outcome.Disconnected,
        ];
        var key = Array.IndexOf(keys, outcome);
        await page.Keyboard.PressAsync(key < 0 ? "9" : $"{key + 1}");
        if (key < 0)
            await page.Keyboard.PressAsync("ArrowRight");
    }

    private static async Task ReferAsync(IPage page)
    {
        await page.Locator("[name='Form.Needs'][value='Isolation']").PressAsync("Space");
        await page.Locator("[name='Form.OfferIds']").First.PressAsync("Space");
        await page.GetByLabel("La personne est d’accord pour transmettre").PressAsync("Space");
    }
}
