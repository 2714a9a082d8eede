using System.Text;
using System.Text.RegularExpressions;
using AngersHabitat.Domain.Interventions;
using AngersHabitat.Testing;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Browser.Tests.Interventions;

/// <summary>The planner with a mouse, with the keyboard, on a phone and on paper.</summary>
public sealed partial class AgendaJourneyTests(BrowserFixture fixture)
{
    private const string Agenda = "/agents/interventions/agenda";

    [Fact]
    public async Task Visit_DraggedOntoAHalfDay_IsPlannedThere()
    {
        var (worker, visit) = await MakeAsync("Gisèle Glissée");
        await using var marc = await fixture.SignInAsync("maintenance@demo.example");
        await marc.OpenAsync($"{Agenda}?semaine=2020-11-16&intervenant={worker}");
        (await marc.AccessibilityFaultsAsync()).ShouldBeEmpty();
        (await marc.OverflowAsync()).ShouldBe(0);

        await marc.Page.Locator($"[data-agenda-visit='{visit}']").DragToAsync(marc.Page.Locator($"[data-agenda-half=Afternoon][data-on='2020-11-17'][data-worker='{worker}']"));
        await marc.Page.GetByText("La visite est planifiée").WaitForAsync();

        var stored = await fixture.Portal.InStoreAsync(db => db.Interventions.SingleAsync(row => row.Id == visit));
        (stored.SlotOn, stored.Slot!.Value.Half, stored.WorkerId).ShouldBe((new DateOnly(2020, 11, 17), HalfDay.Afternoon, worker));
        marc.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Visit_DroppedOntoAHoliday_NamesTheConflict()
    {
        var (worker, visit) = await MakeAsync("Félix Férié");
        await using var marc = await fixture.SignInAsync("maintenance@demo.example");
        await marc.OpenAsync($"{Agenda}?semaine=2020-12-21&intervenant={worker}");
        await marc.Page.Locator($"[data-agenda-visit='{visit}']").DragToAsync(marc.Page.Locator($"[data-agenda-half=Morning][data-on='2020-12-25'][data-worker='{worker}']"));
        await marc.Page.GetByRole(AriaRole.Heading, new() { Name = "Rien n’est enregistré" }).WaitForAsync();
        (await marc.AccessibilityFaultsAsync()).ShouldBeEmpty();
        (await fixture.Portal.InStoreAsync(db => db.Interventions.SingleAsync(row => row.Id == visit))).State.ShouldBe(InterventionState.Requested);
    }

    [Fact]
    public async Task Visit_ByKeyboard_IsPlannedByItsForm()
    {
        var (worker, visit) = await MakeAsync("Clara Clavier");
        await using var marc = await fixture.SignInAsync("maintenance@demo.example");
        await marc.OpenAsync($"{Agenda}/{visit}");
        (await marc.AccessibilityFaultsAsync()).ShouldBeEmpty();
        var button = marc.Page.Locator(".app-agenda-proposals button").First;
        await Keyboard.TabToAsync(marc.Page, button);
        await marc.Page.Keyboard.PressAsync("Enter");
        await marc.Page.GetByText("La visite est planifiée").WaitForAsync();
        worker.ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public async Task Week_OnAPhoneAndOnPaper_Fits()
    {
        var (worker, visit) = await MakeAsync("Pia Papier");
        await PlannedVisits.PlaceAsync(fixture.Portal, visit, worker, new DateOnly(2020, 11, 18), HalfDay.Morning);
        await using var marc = await fixture.SignInAsync("maintenance@demo.example");
        (await StaffPages.FaultsAsync(marc, $"{Agenda}?semaine=2020-11-16", $"{Agenda}/{visit}")).ShouldBeEmpty();
        await marc.ResizeAsync(1280, 900);
        await marc.OpenAsync($"{Agenda}?semaine=2020-11-16&intervenant={worker}");
        var pdf = await marc.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });
        PdfPage().Count(Encoding.Latin1.GetString(pdf)).ShouldBe(1);
    }

    private async Task<(Guid Worker, Guid Visit)> MakeAsync(string name)
        => (await PlannedVisits.WorkerAsync(fixture.Portal, name), await PlannedVisits.AskAsync(fixture.Portal, Urgency.Urgent));

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PdfPage();
}
