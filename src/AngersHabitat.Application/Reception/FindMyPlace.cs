using AngersHabitat.Domain.Common.Addresses;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception;

/// <summary>
/// « Trouver mon lieu d'accueil »: residences, offices, lodges and residences under works by address, name, district or commune. What is typed is used and forgotten.
/// Refused: nothing that can be searched, more than 200 characters.
/// </summary>
public static class FindMyPlace
{
    /// <summary>How many places are given at the most.</summary>
    public const int Most = 24;

    [AllowAnyone]
    public sealed record Query : IQuery<Result>
    {
        /// <summary>What the person typed.</summary>
        public string? Text { get; init; }
    }

    /// <summary>What was found.</summary>
    /// <param name="Hits">Best first, at most <see cref="Most"/>.</param>
    /// <param name="Beyond">Set when the house number typed is not in the street found.</param>
    public sealed record Result(IReadOnlyList<Hit> Hits, NumberBeyond? Beyond);

    /// <summary>A place to choose.</summary>
    /// <param name="Kind">What it is.</param>
    /// <param name="Key">Last part of its address: the identifier of a residence, the slug of anything else.</param>
    /// <param name="Address">Numbers, street and commune.</param>
    /// <param name="Detail">Agency and lodge of a residence.</param>
    public sealed record Hit(AddressKind Kind, string Key, string Name, string Address, string Detail)
    {
        /// <summary>Last part of the address of a residence's page; null for anything else.</summary>
        public string? Hall { get; init; }
    }

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
            => RuleFor(query => query.Text).Cascade(CascadeMode.Stop)
                .Fits(Lengths.Search)
                .Must(text => AddressQuery.Read(text) is not null)
                .WithMessage("Écrivez votre rue, le nom de votre résidence ou votre quartier.");
    }

    /// <summary>Searches in memory: a landlord has hundreds of residences, not millions.</summary>
    public sealed class Handler(PortalDbContext db, IWorksiteAddresses worksites, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var places = await db.Places.AsNoTracking().Where(Place.InService.For(clock.Today)).ToListAsync(cancellationToken);
            var names = places.ToDictionary(place => place.Id, place => place.Name);
            var residences = await db.Residences.AsNoTracking().ToListAsync(cancellationToken);
            IEnumerable<(AddressEntry Entry, Hit Hit)> all =
            [
                .. residences.SelectMany(residence => Of(residence, names)),
                .. places.Select(Of),
                .. (await worksites.ReadAsync(cancellationToken)).Select(Of),
            ];
            var found = AddressQuery.Read(query.Text)!.Find(all, item => item.Entry);
            return new Result([.. found.Best.Select(item => item.Hit).DistinctBy(hit => (hit.Kind, hit.Key)).Take(Most)], found.Beyond);
        }

        // Each street of a residence is found by itself; where several answer, the residence is shown once.
        private static IEnumerable<(AddressEntry, Hit)> Of(Residence residence, Dictionary<Guid, string> names)
        {
            var keepers = string.Join(", ", ((Guid?[])[residence.AgencyId, residence.LodgeId]).OfType<Guid>().Select(id => names.GetValueOrDefault(id)).OfType<string>());
            return residence.Stretches.Select(stretch => (
                new AddressEntry(AddressKind.Residence, residence.Name, stretch.Street, residence.City)
                {
                    PostalCode = residence.PostalCode, District = residence.District, FirstNumber = stretch.FirstNumber, LastNumber = stretch.LastNumber,
                },
                new Hit(AddressKind.Residence, $"{residence.Id}", residence.Name, $"{$"{stretch.Numbers} {stretch.Street}".Trim()}, {residence.City}", keepers) { Hall = residence.Slug }));
        }

        // A lodge is found by its name and area: its street is that of its residence.
        private static (AddressEntry, Hit) Of(Place place)
        {
            var contact = place.Contact();
            var kind = place.Type == PlaceType.Lodge ? AddressKind.Lodge : AddressKind.Office;
            return (
                new AddressEntry(kind, place.Name, contact.Street.TrimStart([.. "0123456789 "]), contact.City) { PostalCode = contact.PostalCode, District = contact.District },
                new Hit(kind, place.Slug, place.Name, contact.Street.Length > 0 ? $"{contact.Street}, {contact.City}" : "Par téléphone", ""));
        }

        private static (AddressEntry, Hit) Of(WorksiteAddress worksite) => (
            worksite.Entry,
            new Hit(AddressKind.Worksite, worksite.Slug, worksite.Entry.Name, $"{worksite.Entry.Street}, {worksite.Entry.City}", "Résidence en travaux"));
    }
}
