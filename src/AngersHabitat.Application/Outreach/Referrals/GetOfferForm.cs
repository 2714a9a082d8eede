namespace AngersHabitat.Application.Outreach;

/// <summary>The form of an offer, new or existing.</summary>
public static class GetOfferForm
{
    /// <param name="OfferId">Null for a new offer.</param>
    [Allow(Roles.Manager)]
    public sealed record Query(Guid? OfferId) : IQuery<SaveOffer.Command>;

    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, SaveOffer.Command>
    {
        public async ValueTask<SaveOffer.Command> Handle(Query query, CancellationToken cancellationToken)
        {
            if (query.OfferId is not { } id)
                return new SaveOffer.Command { Id = Guid.NewGuid(), FirstDate = clock.Today };
            var offer = await db.CcasOffers.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw new NotFoundException("CcasOffer");
            return new SaveOffer.Command
            {
                Id = offer.Id,
                Version = offer.Version,
                Kind = offer.Kind,
                Name = offer.Name,
                Place = offer.Place,
                Schedule = offer.Schedule,
                FirstDate = offer.StartsOn,
                LastDate = offer.EndsBefore?.AddDays(-1),
                Capacity = offer.Capacity,
                Needs = [.. offer.Needs.Select(need => need.Need)],
            };
        }
    }
}
