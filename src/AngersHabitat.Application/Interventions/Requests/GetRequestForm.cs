using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>What the form of a request lets one choose.</summary>
public static class GetRequestForm
{
    [Allow(Roles.Maintenance, Roles.Manager, Roles.Reception, Roles.CallCentre)]
    public sealed record Query : IQuery<Result>;

    /// <param name="Residences">In French order, with their street.</param>
    /// <param name="Kinds">Those offered.</param>
    public sealed record Result(IReadOnlyList<VisitChoices.Choice> Residences, IReadOnlyList<KindChoice> Kinds);

    /// <summary>A kind with what it promises.</summary>
    public sealed record KindChoice(Guid Id, string Name, Trade Trade, bool InDwelling, int PromisedDays);

    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var residences = await db.Residences.AsNoTracking().ToListAsync(cancellationToken);
            var kinds = await db.InterventionKinds.AsNoTracking().Where(kind => kind.RetiredAt == null)
                .Select(kind => new KindChoice(kind.Id, kind.Name, kind.Trade, kind.InDwelling, kind.PromisedDays)).ToListAsync(cancellationToken);
            return new Result(
                [.. residences.Select(row => new VisitChoices.Choice(row.Id, $"{row.Name}, {row.Addresses}, {row.City}")).OrderBy(row => row.Name, FrenchOrder.Words)],
                [.. kinds.OrderBy(kind => kind.InDwelling ? 0 : 1).ThenBy(kind => kind.Trade).ThenBy(kind => kind.Name, FrenchOrder.Words)]);
        }
    }
}
