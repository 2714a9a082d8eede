using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Every version of every checklist, the latest first, and a form that begins with the one in force.</summary>
public static class GetProtocols
{
    /// <param name="Scope">The list that the form begins with.</param>
    [Allow(Roles.Manager)]
    public sealed record Query(ProtocolScope Scope = ProtocolScope.Occupied) : IQuery<Result>;

    /// <param name="Form">The version in force, to be changed and published as the next one.</param>
    /// <param name="Versions">All versions.</param>
    /// <param name="Kinds">Kinds that may have a list of their own.</param>
    public sealed record Result(PublishProtocol.Command Form, IReadOnlyList<VersionView> Versions, IReadOnlyList<VisitChoices.Choice> Kinds);

    /// <summary>A version.</summary>
    public sealed record VersionView(
        Guid Id, ProtocolScope Scope, string? Kind, int Number, string Period, DateOnly From, DateOnly? Last, bool IsInForce, int Visits, IReadOnlyList<PublishProtocol.Point> Points);

    public sealed class Handler(PortalDbContext db, ProtocolBook book, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (all, today) = (await book.AllAsync(cancellationToken), clock.Today);
            var choices = await VisitChoices.ReadAsync(db, cancellationToken);
            var counts = await db.Interventions.Where(visit => visit.ProtocolId != null).GroupBy(visit => visit.ProtocolId!.Value)
                .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
            var now = Protocol.InForce(all, query.Scope, Guid.Empty, today);
            var form = new PublishProtocol.Command { Id = Guid.NewGuid(), Scope = query.Scope, Period = now?.Period, From = today, Points = PointsOf(now) };
            return new Result(form, [.. all.OrderBy(one => one.ListKey, StringComparer.Ordinal).ThenByDescending(one => one.Number).Select(View)], choices.Kinds);

            VersionView View(Protocol one) => new(
                one.Id, one.Scope, one.KindId is { } kind ? choices.KindOf(kind) : null, one.Number, one.Period, one.From, one.To?.AddDays(-1),
                Protocol.InForce(all, one.Scope, one.KindId ?? Guid.Empty, today)?.Id == one.Id, counts.GetValueOrDefault(one.Id), PointsOf(one));
        }

        private static List<PublishProtocol.Point> PointsOf(Protocol? one)
            => [.. (one?.Points ?? []).Select(point => new PublishProtocol.Point { Moment = point.Moment, Text = point.Text, IsRequired = point.IsRequired })];
    }
}
