using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Browser.Tests.Common;
using AngersHabitat.Domain.Outreach;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

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

        await page.GotoAsync("/agents/orientations");
        (await visitor.AccessibilityFaultsAsync()).ShouldBeEmpty();
        await page.GetByRole(AriaRole.Button, new() { Name = "Préparer le fichier" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Rien à envoyer");
        visitor.Complaints.ShouldBeEmpty();
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
            await page.Keyboard.TypeAsync("13112020");
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.TypeAsync("1030");
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
        await page.Locator("#need-Isolation").PressAsync("Space");
        await page.Locator("[name='Form.OfferIds']").First.PressAsync("Space");
        await page.GetByLabel("La personne est d'accord pour transmettre").PressAsync("Space");
    }
}
