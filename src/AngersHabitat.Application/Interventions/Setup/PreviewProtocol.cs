using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>What a version would ask, before it is published: each point, what is new, and how many planned visits it would hold for.</summary>
public static class PreviewProtocol
{
    /// <param name="Draft">The form.</param>
    [Allow(Roles.Manager)]
    public sealed record Query(PublishProtocol.Command Draft) : IQuery<Result>;

    /// <param name="Number">The number it would have.</param>
    /// <param name="Points">The points; new ones are asked again of visits already confirmed.</param>
    /// <param name="Visits">Planned visits, not begun, in its dates.</param>
    public sealed record Result(int Number, IReadOnlyList<Point> Points, int Visits);

    /// <summary>A point.</summary>
    public sealed record Point(PointMoment Moment, string Text, bool IsRequired, bool IsNew);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Draft).SetValidator(new PublishProtocol.Validator()).OverridePropertyName("");
    }

    public sealed class Handler(PortalDbContext db, VisitDesk desk) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var made = await PublishProtocol.Handler.MakeAsync(db, query.Draft, desk.Act(), cancellationToken);
            var known = (await db.Protocols.AsNoTracking().ToListAsync(cancellationToken)).SelectMany(version => version.Points).Select(point => point.Key).ToHashSet();
            var occupied = made.Scope == ProtocolScope.Occupied;
            var visits = await db.Interventions.CountAsync(visit => visit.StartedAt == null && visit.SlotOn >= made.From && (made.To == null || visit.SlotOn < made.To)
                && visit.EndedAt == null && (visit.Setting == Setting.OccupiedDwelling) == occupied && (made.KindId == null || visit.KindId == made.KindId), cancellationToken);
            return new Result(made.Number, [.. made.Points.Select(point => new Point(point.Moment, point.Text, point.IsRequired, !known.Contains(point.Key)))], visits);
        }
    }
}
