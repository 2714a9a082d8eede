namespace AngersHabitat.Application.Cleaning;

/// <summary>What the form that copies a plan lets one choose.</summary>
public static class GetCleaningCopy
{
    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Query : IQuery<Result>;

    /// <param name="Form">The form.</param>
    /// <param name="Sources">Residences that have a plan.</param>
    /// <param name="Choices">Agencies and lodges.</param>
    public sealed record Result(CopyCleaningPlan.Command Form, IReadOnlyList<CleaningChoice> Sources, CleaningChoices Choices);

    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var sources = await (from site in db.CleaningSites
                                 join residence in db.Residences on site.Id equals residence.Id
                                 where db.CleaningPlans.Any(plan => plan.Site == site.Number)
                                 select new CleaningChoice(residence.Id, residence.Name + ", " + residence.City)).ToListAsync(cancellationToken);
            return new Result(
                new CopyCleaningPlan.Command { Id = Guid.NewGuid(), From = clock.Today }, [.. sources.OrderBy(source => source.Name, FrenchOrder.Words)], await CleaningChoices.ReadAsync(db, cancellationToken));
        }
    }
}
