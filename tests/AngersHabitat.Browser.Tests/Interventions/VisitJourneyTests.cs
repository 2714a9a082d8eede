using AngersHabitat.Domain.Interventions;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Browser.Tests.Interventions;

/// <summary>A leak from the telephone to « Faite », as its tenant follows it, and a vital emergency that is answered for afterwards.</summary>
public sealed class VisitJourneyTests(BrowserFixture fixture) : IDisposable
{
    private const string List = "/agents/interventions";

    public void Dispose() => fixture.Portal.MoveTo(new DateTime(2020, 11, 12, 10, 0, 0));

    [Fact]
    public async Task Leak_ToldByPhone_IsBookedConfirmedAndDoneUnderProtocol()
    {
        await using var samir = await fixture.SignInAsync("standard@demo.example");
        await samir.OpenAsync("/agents/appels-entrants");
        await samir.Page.GetByRole(AriaRole.Radio, new() { Name = "Réparation" }).CheckAsync();
        await samir.Page.GetByRole(AriaRole.Radio, new() { Name = "Répondu" }).CheckAsync();
        await samir.Page.GetByLabel("Numéro à rappeler").FillAsync("06 39 98 55 01");
        await samir.Page.GetByRole(AriaRole.Button, new() { Name = "Noter et demander une intervention" }).ClickAsync();
        (await samir.Page.GetByLabel("Téléphone").InputValueAsync()).ShouldBe("06 39 98 55 01");
        await AskAsync(samir, "Urgente", "Mme Fuite");
        var visit = (await fixture.Portal.InStoreAsync(db => db.Interventions.Where(row => row.ContactName != null).ToListAsync())).Single(row => row.ContactName == "Mme Fuite");

        await using var marc = await fixture.SignInAsync("maintenance@demo.example");
        await PlanAsync(marc, visit.Id);
        await using var tenant = await fixture.VisitAsync(390);
        await tenant.OpenAsync(await LinkAsync(marc, visit.Id));
        await SeesAsync(tenant, "Votre visite est planifiée");
        foreach (var point in await marc.Page.Locator("form[action$=confirmer] input[type=checkbox]").AllAsync())
            await point.CheckAsync();
        await marc.Page.GetByRole(AriaRole.Button, new() { Name = "Confirmer" }).ClickAsync();
        await IsAsync(marc, "Confirmée");

        // The clock of the portal stands still: what the telephone did seconds ago would have been before the visit was planned.
        fixture.Portal.MoveTo(new DateTime(2020, 11, 12, 10, 5, 0));
        await DoWithoutNetworkAsync(visit.Id);
        await tenant.Page.ReloadAsync();
        await SeesAsync(tenant, "La visite est faite");
        (await tenant.AccessibilityFaultsAsync()).ShouldBeEmpty();
        samir.Complaints.ShouldBeEmpty();
        marc.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task VitalEmergency_GoesOutAtOnce_AndIsAnsweredForAfterwards()
    {
        await using var samir = await fixture.SignInAsync("standard@demo.example");
        await samir.OpenAsync($"{List}/nouvelle");
        await samir.Page.GetByLabel("Téléphone").FillAsync("06 39 98 55 02");
        await AskAsync(samir, "Vitale", "M. Gaz");
        var visit = (await fixture.Portal.InStoreAsync(db => db.Interventions.Where(row => row.ContactName != null).ToListAsync())).Single(row => row.ContactName == "M. Gaz");

        await using var marc = await fixture.SignInAsync("maintenance@demo.example");
        await marc.OpenAsync($"{List}/{visit.Id}");
        await marc.Page.GetByLabel("Qui part tout de suite").SelectOptionAsync("Thierry Technicien");
        await marc.Page.GetByRole(AriaRole.Button, new() { Name = "Prendre en charge" }).ClickAsync();
        await IsAsync(marc, "Planifiée");

        await marc.Page.GetByLabel("Urgence vitale : pourquoi commencer tout de suite").FillAsync("Odeur de gaz");
        await marc.Page.GetByRole(AriaRole.Button, new() { Name = "Commencer quand même" }).ClickAsync();
        await marc.Page.GetByText("Commencée sans tout le protocole").WaitForAsync();
        (await marc.AccessibilityFaultsAsync()).ShouldBeEmpty();
        await marc.OpenAsync($"{List}?exceptions=true");
        (await marc.Page.Locator($"a[href*='{visit.Id}']").CountAsync()).ShouldBe(1);

        await marc.OpenAsync($"{List}/{visit.Id}");
        while (await marc.Page.Locator("[data-point][data-required=true]:not([data-reply=Yes]) .app-point__form button[value=Yes]").First.IsVisibleAsync())
        {
            await marc.Page.Locator("[data-point][data-required=true]:not([data-reply=Yes]) .app-point__form button[value=Yes]").First.ClickAsync();
            await marc.Page.WaitForLoadStateAsync();
        }
        await marc.OpenAsync($"{List}?exceptions=true");
        (await marc.Page.Locator($"a[href*='{visit.Id}']").CountAsync()).ShouldBe(0);
    }

    private static async Task AskAsync(Visitor samir, string urgency, string name)
    {
        var page = samir.Page;
        await page.GetByLabel("Résidence").SelectOptionAsync(new SelectOptionValue { Index = 3 });
        await page.GetByLabel("Porte", new() { Exact = true }).FillAsync(name);
        await page.GetByLabel("Type").SelectOptionAsync(new SelectOptionValue { Label = await LabelAsync(page, "Eau, fuite") });
        await page.GetByRole(AriaRole.Radio, new() { Name = urgency }).CheckAsync();
        await page.GetByLabel("Nom", new() { Exact = true }).FillAsync(name);
        (await samir.AccessibilityFaultsAsync()).ShouldBeEmpty();
        await page.GetByRole(AriaRole.Button, new() { Name = "Demander" }).ClickAsync();
        await page.GetByText("L’intervention est demandée.").WaitForAsync();
    }

    private static async Task<string> LabelAsync(IPage page, string start)
        => (await page.GetByLabel("Type").Locator("option").AllInnerTextsAsync()).First(text => text.StartsWith(start, StringComparison.Ordinal));

    // Today's afternoon: the round shows today and tomorrow.
    private static async Task PlanAsync(Visitor marc, Guid visit)
    {
        await marc.OpenAsync($"{List}/{visit}");
        await marc.Page.GetByLabel("Jour", new() { Exact = true }).FillAsync("2020-11-12");
        await marc.Page.GetByLabel("Demi-journée").SelectOptionAsync("Afternoon");
        await marc.Page.GetByLabel("Qui y va").SelectOptionAsync("Thierry Technicien");
        await marc.Page.GetByLabel("Garder ce créneau malgré ce qui s’y oppose").CheckAsync();
        await marc.Page.GetByRole(AriaRole.Button, new() { Name = "Planifier", Exact = true }).ClickAsync();
        await IsAsync(marc, "Planifiée");
    }

    private static async Task<string> LinkAsync(Visitor marc, Guid visit)
    {
        await marc.OpenAsync($"{List}/{visit}/confirmation");
        var link = (await marc.Page.GetByRole(AriaRole.Link, new() { Name = "La page du locataire" }).GetAttributeAsync("href"))!;
        await marc.OpenAsync($"{List}/{visit}/feuille");
        (await marc.Page.PdfAsync()).Length.ShouldBeGreaterThan(1000);
        await marc.OpenAsync($"{List}/{visit}");
        return new Uri(link, UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: true } whole ? whole.PathAndQuery : link;
    }

    // The word of its state, not « pas encore planifiée », which the page says before.
    private static Task IsAsync(Visitor marc, string state) => marc.Page.GetByText(state, new() { Exact = true }).First.WaitForAsync();

    private static Task SeesAsync(Visitor tenant, string headline) => tenant.Page.GetByRole(AriaRole.Heading, new() { Name = headline }).WaitForAsync();

    private async Task DoWithoutNetworkAsync(Guid id)
    {
        await using var thierry = await fixture.SignInAsync("technicien@demo.example", 390);
        await thierry.OpenAsync($"{List}/ma-tournee");
        var visit = thierry.Page.Locator($"[data-visit='{id}']");
        await thierry.Page.Context.SetOfflineAsync(true);
        await visit.Locator("details summary").First.ClickAsync();
        await TickAsync(visit, "AtDoor");
        await visit.GetByRole(AriaRole.Button, new() { Name = "Commencer" }).ClickAsync();
        await TickAsync(visit, "During");
        await TickAsync(visit, "After");
        await visit.GetByRole(AriaRole.Button, new() { Name = "Terminé" }).ClickAsync();
        await thierry.Page.GetByText("Hors ligne :").WaitForAsync();
        await thierry.Page.Context.SetOfflineAsync(false);
        await thierry.Page.Locator($"[data-visit='{id}'][data-state=Done]").WaitForAsync();
        (await fixture.Portal.InStoreAsync(db => db.Interventions.SingleAsync(row => row.Id == id))).State.ShouldBe(InterventionState.Done);
    }

    private static async Task TickAsync(ILocator visit, string moment)
    {
        foreach (var yes in await visit.Locator($"[data-moment={moment}] .app-point__form button[value=Yes]").AllAsync())
            await yes.ClickAsync();
    }
}
