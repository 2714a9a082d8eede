namespace AngersHabitat.Domain.Reception;

/// <summary>Dwellings that bear one name, in one street or several, with the lodge and the agency that look after them. What « Trouver mon lieu d'accueil » searches.</summary>
public sealed partial class Residence : IVersioned, ISearched
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 100;

    /// <summary>Longest street, in characters.</summary>
    public const int StreetLength = 200;

    /// <summary>Longest name of a commune, in characters.</summary>
    public const int CityLength = 100;

    /// <summary>Longest name of a district, in characters.</summary>
    public const int DistrictLength = 100;

    /// <summary>Longest text of its addresses as typed, in characters.</summary>
    public const int AddressesLength = 1000;

    /// <summary>The most dwellings of a residence.</summary>
    public const int MostDwellings = 10_000;

    /// <summary>Longest text searched, in characters.</summary>
    public const int SearchLength = 1200;

    private readonly List<ResidenceStretch> _stretches = [];

    private Residence()
    {
    }

    /// <param name="id">Identifier.</param>
    /// <param name="name">Name of the residence.</param>
    /// <param name="address">Its addresses.</param>
    /// <param name="agencyId">Agency in charge.</param>
    /// <param name="lodgeId">Lodge in charge; null when it has none.</param>
    public Residence(Guid id, string name, ResidenceAddress address, Guid agencyId, Guid? lodgeId)
    {
        Id = id;
        StandAtIdentifier();
        Describe(name, address, null);
        LookAfter(agencyId, lodgeId);
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>Name of the residence; with its commune it is known by it in files.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its streets and house numbers, in the order written.</summary>
    public IReadOnlyList<ResidenceStretch> Stretches => _stretches;

    /// <summary>Five digits.</summary>
    public string PostalCode { get; private set; } = "";

    /// <summary>Commune.</summary>
    public string City { get; private set; } = "";

    /// <summary>District (quartier), null when it has none.</summary>
    public string? District { get; private set; }

    /// <summary>How many dwellings; null when it is not known.</summary>
    public int? Dwellings { get; private set; }

    /// <summary>Agency in charge.</summary>
    public Guid AgencyId { get; private set; }

    /// <summary>Lodge in charge, null when it has none.</summary>
    public Guid? LodgeId { get; private set; }

    /// <summary>Search column: name, streets, postal code, city and district made comparable.</summary>
    public string Search { get; private set; } = "";

    /// <summary>Its addresses as a text.</summary>
    public string Addresses => ResidenceAddresses.Write(Stretches);

    /// <summary>By which a file knows the residence: name and commune.</summary>
    public string Key => KeyOf(Name, City);

    string ISearched.Searched => Search;

    /// <inheritdoc cref="Key"/>
    public static string KeyOf(string? name, string? city) => $"{SearchText.Normalize(name)}|{SearchText.Normalize(city)}";

    /// <summary>Replaces name, addresses and dwellings.</summary>
    /// <exception cref="RuleException">A value does not fit.</exception>
    public void Describe(string name, ResidenceAddress address, int? dwellings)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > NameLength)
            throw new RuleException("Reception.NameInvalid", nameof(Name));
        if (address.Stretches.Count == 0)
            throw new RuleException("Reception.StreetInvalid", nameof(Addresses));
        if (dwellings is < 0 or > MostDwellings)
            throw new RuleException("Reception.DwellingsInvalid", nameof(Dwellings));
        (Name, PostalCode, City, District, Dwellings) = (name, address.PostalCode, address.City, address.District, dwellings);
        if (ResidenceAddresses.Write(address.Stretches) != Addresses)
            Replace(address.Stretches);
        Fold();
    }

    /// <summary>Says which agency and which lodge look after it.</summary>
    public void LookAfter(Guid agencyId, Guid? lodgeId) => (AgencyId, LodgeId) = (agencyId, lodgeId);

    /// <inheritdoc />
    public void Fold()
        => Search = SearchText.Normalize($"{Name} {string.Join(' ', _stretches.Select(stretch => stretch.Street).Distinct(StringComparer.Ordinal))} {PostalCode} {City} {District}", SearchLength);

    // Row by row, so that a stretch that stays is the same row of the store.
    private void Replace(IReadOnlyList<ResidenceStretch> stretches)
    {
        for (var position = 0; position < stretches.Count; position++)
        {
            if (position == _stretches.Count)
                _stretches.Add(ResidenceStretch.At(position));
            _stretches[position].Take(stretches[position]);
        }
        _stretches.RemoveRange(stretches.Count, _stretches.Count - stretches.Count);
    }
}
