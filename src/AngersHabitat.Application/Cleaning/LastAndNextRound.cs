using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Answers the page of a residence.</summary>
public sealed class LastAndNextRound(PortalDbContext db, CleaningBook book) : IResidenceCleaning
{
    private const int DaysBack = 60, DaysAhead = 31;

    /// <inheritdoc />
    public async Task<ResidenceCleaning?> ReadAsync(Guid residenceId, DateTime now, CancellationToken cancellationToken)
    {
        var today = Paris.DateOf(now);
        var plans = await (from plan in db.CleaningPlans.AsNoTracking()
                           join site in db.CleaningSites on plan.Site equals site.Number
                           where site.Id == residenceId
                           select plan).ToListAsync(cancellationToken);
        if (CleaningPlan.InForce(plans, today) is not { Lines.Count: > 0 } present)
            return null;
        var since = today.AddDays(-DaysBack);
        var rows = await db.CleaningRounds.AsNoTracking().Where(round => round.Site == present.Site && round.On >= since).OrderByDescending(round => round.On).ThenByDescending(round => round.At)
            .Take(100).ToListAsync(cancellationToken);
        return new ResidenceCleaning(
            CleaningRound.Standing(rows).Where(row => row.Kind == CleaningRoundKind.Done).Max(row => (DateTime?)row.At), NextBy(plans, rows, today, now));
    }

    private DateTime? NextBy(List<CleaningPlan> plans, List<CleaningRound> rows, DateOnly today, DateTime now)
    {
        for (var date = today; date < today.AddDays(DaysAhead); date = date.AddDays(1))
        {
            if (CleaningPlan.InForce(plans, date) is { } plan
                && book.TurnsOf(plan, date, rows.Where(row => row.On == date), now).Where(turn => turn.State == CleaningTurnState.ToDo).Min(turn => (DateTime?)turn.DueAt) is { } next)
                return next;
        }
        return null;
    }
}
