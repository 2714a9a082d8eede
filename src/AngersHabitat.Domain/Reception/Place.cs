using System.Text.RegularExpressions;

namespace AngersHabitat.Domain.Reception;

/// <summary>A place that receives tenants (lieu d'accueil). Its hours are in its <see cref="RuleSet"/>; its occupancy limit is a measure.</summary>
public sealed partial class Place : IVersioned, IRevised, ISearched
{
    /// <summary>Longest name in addresses, in characters.</summary>
    public const int SlugLength = 80;

    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 100;

    /// <summary>Longest number and street, in characters.</summary>
    public const int StreetLength = 200;

    /// <summary>Longest name of a commune, in characters.</summary>
    public const int CityLength = 100;

    /// <summary>Longest name of a district, in characters.</summary>
    public const int DistrictLength = 100;

    /// <summary>Longest text on how to come, in characters.</summary>
    public const int TransportLength = 500;

    /// <summary>Longest text on access, in characters.</summary>
    public const int AccessibilityLength = 500;

    /// <summary>Longest text searched, in characters.</summary>
    public const int SearchLength = 600;

    /// <summary>Whether nobody has confirmed what the portal says of it within <see cref="OpeningCalendar.VerificationDays"/> of the date given.</summary>
    public static readonly RowRule<Place, DateOnly> ToVerify = new(
        (place, today) => place.VerifiedOn == null || place.VerifiedOn <= today.AddDays(-OpeningCalendar.VerificationDays));

    /// <summary>Whether the place still receives on the date given: it is not retired, or not yet.</summary>
    public static readonly RowRule<Place, DateOnly> InService = new((place, today) => place.RetiredFrom == null || place.RetiredFrom > today);

    private Place()
    {
    }

    /// <param name="id">Identifier.</param>
    /// <param name="slug">Name in addresses: lower-case letters, digits and hyphens.</param>
    /// <param name="name">Name shown.</param>
    /// <param name="type">Kind of place.</param>
    /// <param name="parentAgencyId">The agency of a lodge; null for any other type.</param>
    /// <exception cref="RuleException">The slug or the agency does not fit.</exception>
    public Place(Guid id, string slug, string name, PlaceType type, Guid? parentAgencyId = null)
    {
        if (!SlugPattern().IsMatch(slug))
            throw new RuleException("Reception.SlugInvalid", nameof(Slug), slug);
        if ((type == PlaceType.Lodge) != parentAgencyId.HasValue)
            throw new RuleException("Reception.LodgeHasAgency", nameof(ParentAgencyId));
        (Id, Slug, Name, Type, ParentAgencyId) = (id, slug, name, type, parentAgencyId);
        Fold();
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    public DateTime ChangedAt { get; set; }

    public int Revision { get; set; }

    /// <summary>Name in addresses, unique.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>Name shown, at most 100 characters.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Kind of place.</summary>
    public PlaceType Type { get; private set; }

    /// <summary>The agency of a lodge.</summary>
    public Guid? ParentAgencyId { get; private set; }

    /// <summary>Telephone, E.164 (<c>+33261910012</c>); null when there is none.</summary>
    public string? Phone { get; private set; }

    /// <summary>Electronic address, null when there is none.</summary>
    public string? Email { get; private set; }

    /// <summary>Number and street; empty for the call centre.</summary>
    public string Street { get; private set; } = "";

    /// <summary>Five digits.</summary>
    public string PostalCode { get; private set; } = "";

    /// <summary>Commune.</summary>
    public string City { get; private set; } = "";

    /// <summary>District (quartier), null outside Angers.</summary>
    public string? District { get; private set; }

    /// <summary>What it is looked for by: district, else commune; empty for the call centre.</summary>
    public string Area => District ?? City;

    /// <summary>Degrees north, six decimals; null when unknown.</summary>
    public decimal? Latitude { get; private set; }

    /// <summary>Degrees east, six decimals; null when unknown.</summary>
    public decimal? Longitude { get; private set; }

    /// <summary>How to come: bus, tram, car park.</summary>
    public string? Transport { get; private set; }

    /// <summary>Access for disabled people.</summary>
    public string? Accessibility { get; private set; }

    /// <summary>When staff last confirmed all this; null: never.</summary>
    public DateOnly? VerifiedOn { get; private set; }

    /// <summary>The first date on which it receives nobody any more; null: no end is planned.</summary>
    public DateOnly? RetiredFrom { get; private set; }

    /// <summary>The place to turn to once it is retired; null when there is none.</summary>
    public Guid? ReplacedById { get; private set; }

    /// <summary>When the public could read of it for the first time, UTC; null: never, so that it may be deleted.</summary>
    public DateTime? ShownSince { get; private set; }

    /// <summary>Search column: name, street, postal code, city and district made comparable.</summary>
    public string Search { get; private set; } = "";

    /// <summary>Staff confirm that what the portal says of this place is true on a date.</summary>
    public void Verify(DateOnly on) => VerifiedOn = on;

    /// <inheritdoc cref="ToVerify"/>
    public bool IsToVerify(DateOnly today) => ToVerify.Holds(this, today);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SlugPattern();

    string ISearched.Searched => Search;

    /// <inheritdoc />
    public void Fold() => Search = SearchText.Normalize($"{Name} {Street} {PostalCode} {City} {District}", SearchLength);
}
