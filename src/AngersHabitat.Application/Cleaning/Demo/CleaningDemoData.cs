using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Cleaning;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.Cleaning.Demo;

/// <summary>
/// Rounds of every residence since 2 March 2020 by the plans in force, each row made by the rule that people obey and stored in bulk. Beyond some hundred residences
/// (<c>Demo:Places</c>) only the last month is told.
/// </summary>
internal sealed class CleaningDemoData(ICrises crises) : IDemoDataSet
{
    public string Name => "cleaning";

    public int Order => 46;

    public async Task LoadAsync(PortalDbContext db, DemoSettings settings, CancellationToken cancellationToken)
    {
        var agencies = await db.Residences.Join(db.CleaningSites, row => row.Id, site => site.Id, (row, site) => new { site.Number, row.AgencyId })
            .ToDictionaryAsync(row => row.Number, row => row.AgencyId, cancellationToken);
        var plans = (await db.CleaningPlans.AsNoTracking().ToListAsync(cancellationToken)).OrderBy(plan => plan.Site).ThenBy(plan => plan.Number).ToLookup(plan => plan.Site);
        var (now, chance) = (Paris.ToStored(settings.Now), new Random(settings.Seed + 46));
        var caretaker = await db.Users.Where(user => user.Email == "technicien@demo.example").Select(user => (Guid?)user.Id).SingleOrDefaultAsync(cancellationToken);
        var story = new DemoCleaningStory([.. crises.All.Select(crisis => crisis.Span)], caretaker, now, chance);
        await TellAsync(db, story, new DemoCleaningStage(plans, agencies), FirstDay(agencies.Count, now), cancellationToken);
    }

    private static DateOnly FirstDay(int residences, DateTime now)
        => residences <= CleaningSetupDemo.MostByForm ? DemoCleaningPlans.First : Paris.DateOf(now).AddDays(-31);

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
