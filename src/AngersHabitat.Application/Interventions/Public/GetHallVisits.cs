using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Visits of a lift or a boiler that are planned in the common parts of a residence. Never one in a dwelling, and nobody's name.</summary>
public static class GetHallVisits
{
    private static readonly Trade[] Shown = [Trade.Lifts, Trade.Heating];

    /// <param name="ResidenceId">The residence.</param>
    [AllowAnyone]
    public sealed record Query(Guid ResidenceId) : IQuery<IReadOnlyList<Row>>;

    /// <summary>A visit.</summary>
    /// <param name="Kind">What is looked at.</param>
    /// <param name="On">Its date.</param>
    /// <param name="From">When the slot begins, on the clock in France.</param>
    /// <param name="To">When it ends.</param>
    public sealed record Row(string Kind, DateOnly On, TimeOnly From, TimeOnly To);

    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        private const int Most = 5;

        public async ValueTask<IReadOnlyList<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var today = clock.Today;
            return await (from visit in db.Interventions
                          join kind in db.InterventionKinds on visit.KindId equals kind.Id
                          where visit.ResidenceId == query.ResidenceId && visit.Setting == Setting.CommonPart && !kind.InDwelling && Shown.Contains(kind.Trade)
                              && (InterventionStates.Planned.Contains(visit.State) || visit.State == InterventionState.InProgress) && visit.SlotOn >= today
                          orderby visit.SlotOn, visit.SlotFrom, visit.Id
                          select new Row(kind.Name, visit.SlotOn!.Value, visit.SlotFrom!.Value, visit.SlotTo!.Value)).Take(Most).ToListAsync(cancellationToken);
        }
    }
}
