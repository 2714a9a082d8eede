using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Cleaning;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.Cleaning.Demo;

/// <summary>
/// Plans and rounds of every residence since 2 March 2020, each row made by the rule that people obey and stored in bulk: handles twice a day from the first lockdown on. Beyond
/// some hundred residences (<c>Demo:Places</c>) only the last month is told.
/// </summary>
internal sealed class CleaningDemoData(ICrises crises) : IDemoDataSet
{
    private const int MostResidences = 200;

    public string Name => "cleaning";

    public int Order => 46;

    public async Task LoadAsync(PortalDbContext db, DemoSettings settings, CancellationToken cancellationToken)
    {
        var residences = await db.Residences.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var points = await db.CleaningPoints.AsNoTracking().ToDictionaryAsync(point => point.Code, point => point.Number, StringComparer.Ordinal, cancellationToken);
        if (residences.Count == 0)
            return;
        var (now, chance) = (Paris.ToStored(settings.Now), new Random(settings.Seed + 46));
        var caretaker = await db.Users.Where(user => user.Email == "technicien@demo.example").Select(user => (Guid?)user.Id).SingleOrDefaultAsync(cancellationToken);
        var team = DemoCleaners.Make(residences, caretaker);
        var sites = DemoCleaningPlans.Sites(residences);
        var plans = DemoCleaningPlans.Plans(sites, residences, team, points, now);
        db.Cleaners.AddRange(team);
        db.CleaningSites.AddRange(sites);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        await db.InsertAsync(plans, cancellationToken);

        var story = new DemoCleaningStory([.. crises.All.Select(crisis => crisis.Span)], caretaker, now, chance);
        var agencies = residences.ToDictionary(row => row.Id, row => row.AgencyId);
        await TellAsync(db, story, new DemoCleaningStage(plans.ToLookup(plan => plan.Site), sites.ToDictionary(site => site.Number, site => agencies[site.Id])), FirstDay(residences.Count, now), cancellationToken);
    }

    private static DateOnly FirstDay(int residences, DateTime now)
        => residences <= MostResidences ? DemoCleaningPlans.First : Paris.DateOf(now).AddDays(-31);

    private static async Task TellAsync(PortalDbContext db, DemoCleaningStory story, DemoCleaningStage stage, DateOnly first, CancellationToken cancellationToken)
    {
        var (rounds, figures, gaps, days) = (new List<CleaningRound>(), new List<CleaningFigure>(), new List<CleaningGap>(), new List<CleaningKeptDay>());
        for (var date = first; date <= story.Today; date = date.AddDays(1))
        {
            var turns = stage.Plans.Select(versions => CleaningPlan.InForce(versions, date)).OfType<CleaningPlan>()
                .Select(plan => (plan.Site, stage.Agencies[plan.Site], story.Day(plan, date, rounds))).Where(site => site.Item3.Count > 0).ToList();
            var (some, missing) = CleaningCount.Of(turns, date);
            figures.AddRange(some);
            gaps.AddRange(missing);
            days.Add(story.Kept(date));
        }
        await db.InsertAsync(rounds, cancellationToken);
        await db.InsertAsync(figures, cancellationToken);
        await db.InsertAsync(gaps, cancellationToken);
        await db.InsertAsync(days, cancellationToken);
    }
}
