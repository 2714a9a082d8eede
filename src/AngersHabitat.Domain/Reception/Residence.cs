namespace AngersHabitat.Domain.Reception;

/// <summary>Dwellings at one stretch of a street, with the lodge and the agency that look after them. What « Trouver mon lieu d'accueil » searches.</summary>
public sealed class Residence : ISearched
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 100;

    /// <summary>Longest street, in characters.</summary>
    public const int StreetLength = 200;

    /// <summary>Longest name of a commune, in characters.</summary>
    public const int CityLength = 100;

    /// <summary>Longest name of a district, in characters.</summary>
    public const int DistrictLength = 100;

    /// <summary>Longest text searched, in characters.</summary>
    public const int SearchLength = 600;

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
        if (address.FirstNumber < 1 || address.LastNumber < address.FirstNumber)
            throw new RuleException("Reception.HouseNumbersInvalid", nameof(FirstNumber));
        (Id, Name, AgencyId, LodgeId) = (id, name, agencyId, lodgeId);
        (FirstNumber, LastNumber, Street) = (address.FirstNumber, address.LastNumber, address.Street);
        (PostalCode, City, District) = (address.PostalCode, address.City, address.District);
        Fold();
    }

    public Guid Id { get; private set; }

    /// <summary>Name of the residence.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Lowest house number.</summary>
    public int FirstNumber { get; private set; }

    /// <summary>Highest house number, included.</summary>
    public int LastNumber { get; private set; }

    /// <summary>Street without number.</summary>
    public string Street { get; private set; } = "";

    /// <summary>Five digits.</summary>
    public string PostalCode { get; private set; } = "";

    /// <summary>Commune.</summary>
    public string City { get; private set; } = "";

    /// <summary>District (quartier), null when it has none.</summary>
    public string? District { get; private set; }

    /// <summary>Agency in charge.</summary>
    public Guid AgencyId { get; private set; }

    /// <summary>Lodge in charge, null when it has none.</summary>
    public Guid? LodgeId { get; private set; }

    /// <summary>Search column: name, street, postal code, city and district made comparable.</summary>
    public string Search { get; private set; } = "";

    /// <summary>Whether a house number lies in the residence.</summary>
    public bool HasNumber(int number) => number >= FirstNumber && number <= LastNumber;

    string ISearched.Searched => Search;

    /// <inheritdoc />
    public void Fold() => Search = SearchText.Normalize($"{Name} {Street} {PostalCode} {City} {District}", SearchLength);
}
