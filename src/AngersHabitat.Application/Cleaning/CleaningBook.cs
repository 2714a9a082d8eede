using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Reads plans and what was said of rounds, and puts the rule of a day to them.</summary>
public sealed class CleaningBook(PortalDbContext db, ICrises crises, IHolidays holidays)
{
    /// <summary>Whether a date lies in a crisis period of the landlord.</summary>
    public bool IsCrisis(DateOnly date) => crises.All.Any(crisis => crisis.Span.Contains(date));

    /// <summary>The points, offered or not, in their order.</summary>
    public async Task<IReadOnlyList<CleaningPoint>> PointsAsync(CancellationToken cancellationToken)
        => await db.CleaningPoints.AsNoTracking().OrderBy(point => point.Order).ThenBy(point => point.Number).ToListAsync(cancellationToken);

    /// <summary>The version in force on a date at each residence of a query, by <see cref="CleaningSite.Number"/>; those that are not cleaned are left out.</summary>
    public async Task<IReadOnlyDictionary<int, CleaningPlan>> InForceAsync(IQueryable<CleaningSite> sites, DateOnly date, CancellationToken cancellationToken)
    {
        var plans = await (from plan in db.CleaningPlans.AsNoTracking()
                           join site in sites on plan.Site equals site.Number
                           where plan.From <= date
                           select plan).ToListAsync(cancellationToken);
        return plans.GroupBy(plan => plan.Site).Select(versions => versions.MaxBy(plan => plan.Number)!).Where(plan => plan.Lines.Count > 0).ToDictionary(plan => plan.Site);
    }

    /// <summary>The rows of a date, undoings too, by residence.</summary>
    public async Task<ILookup<int, CleaningRound>> RoundsAsync(IQueryable<CleaningSite> sites, DateOnly date, CancellationToken cancellationToken)
        => (await (from round in db.CleaningRounds.AsNoTracking()
                   join site in sites on round.Site equals site.Number
                   where round.On == date
                   select round).ToListAsync(cancellationToken)).ToLookup(round => round.Site);

    /// <summary>How the rounds of a residence stand on a date.</summary>
    public IReadOnlyList<CleaningTurn> TurnsOf(CleaningPlan plan, DateOnly date, IEnumerable<CleaningRound> rounds, DateTime now)
        => CleaningDay.Of(plan, date, IsCrisis(date), CleaningRound.Standing(rounds), now, holidays.Now);
}
