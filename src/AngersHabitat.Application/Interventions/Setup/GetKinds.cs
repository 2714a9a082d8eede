using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Every kind, as its form shows it, those offered first.</summary>
public static class GetKinds
{
    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Query : IQuery<IReadOnlyList<SaveKind.Command>>;

    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, IReadOnlyList<SaveKind.Command>>
    {
        public async ValueTask<IReadOnlyList<SaveKind.Command>> Handle(Query query, CancellationToken cancellationToken)
            => [.. (await db.InterventionKinds.AsNoTracking().ToListAsync(cancellationToken))
                .OrderBy(kind => kind.RetiredAt is not null).ThenBy(kind => kind.Name, FrenchOrder.Words).Select(FormOf)];

        private static SaveKind.Command FormOf(InterventionKind kind) => new()
        {
            Id = kind.Id, Version = kind.Version, Name = kind.Name, Trade = kind.Trade, UsualMinutes = kind.UsualMinutes, InDwelling = kind.InDwelling,
            PromisedDays = kind.PromisedDays, Retired = kind.RetiredAt is not null,
        };
    }
}
