using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Cleaning;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Cleaning.Demo;

/// <summary>The plans: one in five by a firm, three days a week; handles by those of the first lockdown, twice a day in every crisis.</summary>
internal static class DemoCleaningPlans
{
    /// <summary>The first day that is told.</summary>
    public static readonly DateOnly First = new(2020, 3, 2);

    private static readonly DateOnly Lockdown = new(2020, 3, 17);
    private static readonly DayOfWeek[] Workdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];
    private static readonly DayOfWeek[] EveryOther = [DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday];

    /// <summary>A site for each residence, in the walk of its lodge.</summary>
    public static IReadOnlyList<CleaningSite> Sites(IReadOnlyList<Residence> residences)
    {
        var sites = residences.Select((residence, index) => new CleaningSite(residence.Id, index + 1)).ToList();
        foreach (var (site, walk) in residences.Zip(sites).OrderBy(pair => pair.First.LodgeId).ThenBy(pair => pair.First.Name, FrenchOrder.Words).Select((pair, index) => (pair.Second, index)))
            site.Place((walk + 1) * 10 % CleaningSite.LastWalk);
        return sites;
    }

    /// <summary>Two versions for each, in their order; only those that have been published by now.</summary>
    public static IReadOnlyList<CleaningPlan> Plans(
        IReadOnlyList<CleaningSite> sites, IReadOnlyList<Residence> residences, IReadOnlyList<Cleaner> team, IReadOnlyDictionary<string, int> points, DateTime now)
    {
        var plans = new List<CleaningPlan>();
        foreach (var (site, residence) in sites.Zip(residences))
        {
            var firm = residence.LodgeId is null || site.Number % 5 == 0 ? team[site.Number / 5 % 2].Id : (Guid?)null;
            plans.Add(Plan(site, 1, First, firm, Lines(points, firm is not null, crisis: false)));
            plans.Add(Plan(site, 2, Lockdown, firm, Lines(points, firm is not null, crisis: true)));
        }
        return [.. plans.Where(plan => plan.PublishedAt <= now)];
    }

    private static CleaningPlan Plan(CleaningSite site, int number, DateOnly from, Guid? firm, IReadOnlyList<CleaningLine> lines)
        => new(DemoId.Of($"cleaning-plan:{site.Id}:{number}"), site.Number, number, new CleaningTerms(from, firm, lines), null, Paris.ToStored(Paris.ToInstant(from, new TimeOnly(6, 0))));

    private static CleaningLine[] Lines(IReadOnlyDictionary<string, int> points, bool firm, bool crisis)
    {
        var usual = CleaningRhythm.On(firm ? EveryOther : Workdays);
        return
        [
            new(points["hall"], usual, crisis ? CleaningRhythm.On(Workdays) : null), new(points["escaliers"], CleaningRhythm.On(EveryOther)),
            new(points["poignees"], usual, crisis ? CleaningRhythm.On(Workdays, 2) : null), new(points["boites-aux-lettres"], CleaningRhythm.EveryDays(7)),
            new(points["poubelles"], usual), new(points["abords"], CleaningRhythm.On([DayOfWeek.Tuesday, DayOfWeek.Friday])),
        ];
    }
}
