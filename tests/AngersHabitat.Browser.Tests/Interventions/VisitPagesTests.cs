using AngersHabitat.Domain.Interventions;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Browser.Tests.Interventions;

/// <summary>The pages of the visits, on a desk, on a telephone and in large text.</summary>
public sealed class VisitPagesTests(BrowserFixture fixture)
{
    [Fact]
    public async Task EveryPage_OnBothWidths_HasNoFault()
    {
        var visit = await fixture.Portal.InStoreAsync(db => db.Interventions
            .Where(row => row.State == InterventionState.Scheduled && row.Setting == Setting.OccupiedDwelling && row.LinkKey != null).OrderBy(row => row.Id).FirstAsync());
        await using var manager = await fixture.SignInAsync("responsable@demo.example", 1280);
        const string List = "/agents/interventions";
        (await StaffPages.FaultsAsync(
            manager, List, $"{List}/nouvelle", $"{List}/{visit.Id}", $"{List}/{visit.Id}/feuille", $"{List}/{visit.Id}/confirmation", $"{List}/types", $"{List}/intervenants",
            $"{List}/protocoles", $"/ma-visite/{visit.LinkKey}")).ShouldBeEmpty();
    }
}
