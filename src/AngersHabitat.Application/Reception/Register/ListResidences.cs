using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>The register of residences, a list whose file comes in again as it went out.</summary>
public static class ListResidences
{
    [WithoutWords]
    public enum Sort
    {
        Name,

        /// <summary>By commune, then name.</summary>
        City,

        /// <summary>The largest first.</summary>
        [LargestFirst]
        Dwellings,
    }

    [Allow(Roles.Administrator)]
    public sealed record Query : ListQuery<Sort>, IQuery<Page<Row>>
    {
        /// <summary>Part of a name, street, district or commune.</summary>
        [Filter("texte", "Nom, rue ou quartier")]
        public string? Text { get; init; }

        /// <summary>Those without a lodge only.</summary>
        [Filter("sansLoge", "Sans loge seulement")]
        public bool WithoutLodge { get; init; }
    }

    /// <summary>A residence.</summary>
    /// <param name="Residence">The residence.</param>
    /// <param name="Lodge">Name of its lodge.</param>
    /// <param name="Agency">Name of its agency.</param>
    public sealed record Row(Residence Residence, string? Lodge, string? Agency);

    /// <summary>Reads one page.</summary>
    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Page<Row>>
    {
        private static readonly QuerySort<Residence, Sort> Order = new QuerySort<Residence, Sort>(residence => residence.Id)
            .By(Sort.Name, residence => residence.Name)
            .By(Sort.City, residence => residence.City).Then(residence => residence.Name)
            .By(Sort.Dwellings, residence => residence.Dwellings ?? 0).Then(residence => residence.Name);

        public async ValueTask<Page<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var kept = db.Residences.AsNoTracking();
            if (query.WithoutLodge)
                kept = kept.Where(residence => residence.LodgeId == null);
            foreach (var word in SearchText.Normalize(query.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                kept = kept.Where(residence => residence.Search.Contains(word));
            var page = await Order.Apply(kept, query).ToPageAsync(query, cancellationToken);
            var names = await db.Places.ToDictionaryAsync(place => place.Id, place => place.Name, cancellationToken);
            return page.Select(residence => new Row(
                residence, residence.LodgeId is { } lodge ? names.GetValueOrDefault(lodge) : null, names.GetValueOrDefault(residence.AgencyId)));
        }
    }
}
