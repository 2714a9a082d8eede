using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>The catalogue of the CCAS: help and activities, with the places left.</summary>
public static class ListOffers
{
    /// <summary>What the catalogue is sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Help first, then by name.</summary>
        Kind,

        Name,

        /// <summary>First date, the latest first.</summary>
        [LargestFirst]
        Start,

        /// <summary>Places left, fewest first; those without limit come last.</summary>
        Places,
    }

    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Query : ListQuery<Sort>, IQuery<Page<Row>>
    {
        /// <summary>Words of the name, place or rhythm; case and accents do not count.</summary>
        [Filter("texte", "Mots")]
        public string? Text { get; init; }

        /// <summary>Help or activity.</summary>
        [Filter("nature", "Nature", Empty = "Aides et animations")]
        public OfferKind? Kind { get; init; }

        /// <summary>A need that it answers.</summary>
        [Filter("besoin", "Besoin", Empty = "Tous les besoins")]
        public Need? Need { get; init; }

        /// <summary>Only those with a place left.</summary>
        [Filter("libres", "Qui ont encore une place")]
        public bool WithPlaces { get; init; }

        /// <summary>Whether those that have ended are shown too.</summary>
        [Filter("passees", "Montrer aussi celles qui sont finies")]
        public bool Ended { get; init; }
    }

    /// <summary>An offer.</summary>
    /// <param name="Id">Identifier.</param>
    /// <param name="Kind">Help or activity.</param>
    /// <param name="Place">Where.</param>
    /// <param name="Schedule">Rhythm.</param>
    /// <param name="LastDate">Last date, included; null until further notice.</param>
    /// <param name="Capacity">Places; null without limit.</param>
    /// <param name="Taken">Referrals that hold a place.</param>
    /// <param name="PlacesLeft">Places left; null without limit.</param>
    /// <param name="Needs">Needs it answers.</param>
    /// <param name="HasEnded">Whether its last date has passed.</param>
    public sealed record Row(
        Guid Id, OfferKind Kind, string Name, string Place, string Schedule, DateOnly FirstDate, DateOnly? LastDate, int? Capacity, int Taken,
        int? PlacesLeft, IReadOnlyList<Need> Needs, bool HasEnded);

    /// <summary>Reads; the catalogue is short, so it is filtered and sorted in memory.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Page<Row>>
    {
        private static readonly MemorySort<Row, Sort> Order = new MemorySort<Row, Sort>(row => row.Id)
            .By(Sort.Kind, row => row.Kind).Then(row => row.Name)
            .By(Sort.Name, row => row.Name)
            .By(Sort.Start, row => row.FirstDate).Then(row => row.Name)
            .By(Sort.Places, row => row.PlacesLeft ?? int.MaxValue).Then(row => row.Name);

        public async ValueTask<Page<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var today = clock.Today;
            var taken = await OfferPlaces.TakenAsync(db, cancellationToken);
            var rows = (await db.CcasOffers.AsNoTracking().ToListAsync(cancellationToken))
                .Where(offer => query.Kind is null || offer.Kind == query.Kind)
                .Where(offer => query.Need is null || offer.Needs.Any(need => need.Need == query.Need))
                .Where(offer => query.Ended || offer.IsOpenOn(today))
                .Where(offer => SearchText.Contains($"{offer.Name} {offer.Place} {offer.Schedule}", query.Text))
                .Select(offer => ToRow(offer, taken.GetValueOrDefault(offer.Id), today));
            return Order.Apply(rows.Where(row => !query.WithPlaces || row.PlacesLeft != 0), query).ToPage(query);
        }

        private static Row ToRow(CcasOffer offer, int taken, DateOnly today) => new(
            offer.Id, offer.Kind, offer.Name, offer.Place, offer.Schedule, offer.StartsOn, offer.EndsBefore?.AddDays(-1), offer.Capacity, taken,
            offer.PlacesLeft(taken), [.. offer.Needs.Select(need => need.Need).Order()], !offer.IsOpenOn(today));
    }
}

/// <summary>Places of the offers that referrals hold.</summary>
internal static class OfferPlaces
{
    /// <summary>Referrals that hold a place, by offer.</summary>
    public static Task<Dictionary<Guid, int>> TakenAsync(PortalDbContext db, CancellationToken cancellationToken)
        => db.Referrals.Where(row => row.OfferId != null).Where(Referral.HoldingPlace)
            .GroupBy(row => row.OfferId!.Value).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, cancellationToken);
}
