using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>What the tenant's link shows: where her visit stands, when, who comes. No name, no address, no door.</summary>
public static class GetTenantVisit
{
    /// <param name="Key">What the link ends with.</param>
    [AllowAnyone]
    public sealed record Query(string Key) : IQuery<Result>;

    /// <param name="Kind">What is done.</param>
    /// <param name="Slot">When; null: not known yet.</param>
    /// <param name="Worker">Who comes.</param>
    /// <param name="RecognisedBy">How to recognise who comes.</param>
    /// <param name="MaySay">Whether the tenant may still say something: until the slot begins.</param>
    /// <param name="Said">What she said that nobody has acted on.</param>
    /// <param name="DueAt">Until when it is promised, UTC.</param>
    /// <param name="Token">For what she says next.</param>
    public sealed record Result(
        string Key, InterventionState State, DateTime StateAt, string Kind, Setting Setting, VisitSlot? Slot, string? Worker, string? RecognisedBy, bool MaySay,
        IReadOnlyList<TenantWish> Said, DateTime DueAt, Guid Token, DateOnly Today, IReadOnlyList<string> Asked);

    public sealed class Handler(PortalDbContext db, PortalClock clock, ProtocolBook book) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var now = clock.UtcNow;
            var visit = await db.Interventions.AsNoTracking().Include(row => row.Messages).SingleOrDefaultAsync(row => row.LinkKey == query.Key, cancellationToken);
            if (visit?.IsLinkAlive(now) != true)
                throw new NotFoundException(nameof(Intervention));
            var kind = await db.InterventionKinds.Where(row => row.Id == visit.KindId).Select(row => row.Name).SingleAsync(cancellationToken);
            var worker = await db.Workers.AsNoTracking().SingleOrDefaultAsync(row => row.Id == visit.WorkerId, cancellationToken);
            var planned = InterventionStates.Planned.Contains(visit.State) || InterventionStates.Visited.Contains(visit.State) || visit.State == InterventionState.InProgress;
            var protocol = await book.ForAsync(visit, cancellationToken);
            return new Result(
                query.Key, visit.State, visit.StateAt, kind, visit.Setting, planned ? visit.Slot : null, planned ? worker?.Name : null, planned ? worker?.RecognisedBy : null,
                InterventionStates.Planned.Contains(visit.State) && visit.Slot is { } slot && now < slot.Begins,
                [.. visit.Messages.Where(said => said.HandledAt is null).Select(said => said.Wish)], visit.DueAt, Guid.NewGuid(), clock.Today,
                [.. (protocol?.Points ?? []).Where(point => point is { Moment: PointMoment.AtDoor or PointMoment.During, IsRequired: true }).Select(point => point.Text)]);
        }
    }
}
