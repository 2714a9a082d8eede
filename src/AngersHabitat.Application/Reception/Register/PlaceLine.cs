using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>A line of a file of places; null where its cell is empty, which leaves what is known as it is.</summary>
public sealed record PlaceLine
{
    /// <summary>Number of the line.</summary>
    public int Number { get; init; }

    /// <inheritdoc cref="Place.Type" />
    public PlaceType Type { get; init; }

    /// <inheritdoc cref="Place.Name" />
    public string Name { get; init; } = "";

    /// <inheritdoc cref="Place.Street" />
    public string? Street { get; init; }

    /// <inheritdoc cref="Place.PostalCode" />
    public string? PostalCode { get; init; }

    /// <inheritdoc cref="Place.City" />
    public string? City { get; init; }

    /// <inheritdoc cref="Place.District" />
    public string? District { get; init; }

    /// <inheritdoc cref="Place.Latitude" />
    public decimal? Latitude { get; init; }

    /// <inheritdoc cref="Place.Longitude" />
    public decimal? Longitude { get; init; }

    /// <inheritdoc cref="Place.Phone" />
    public string? Phone { get; init; }

    /// <summary>Name of the agency of a lodge.</summary>
    public string? Agency { get; init; }

    /// <summary>Usual hours on site as typed.</summary>
    public string? OnSite { get; init; }

    /// <summary>Usual hours by telephone as typed.</summary>
    public string? ByPhone { get; init; }

    /// <summary>By which a file knows the place.</summary>
    public string Key => SearchText.Normalize(Name);

    /// <summary>The place's contact data with what the line says.</summary>
    public PlaceContact Onto(PlaceContact before) => before with
    {
        Name = Name,
        Street = Street ?? before.Street,
        PostalCode = PostalCode ?? before.PostalCode,
        City = City ?? before.City,
        District = District ?? before.District,
        Latitude = Latitude ?? before.Latitude,
        Longitude = Longitude ?? before.Longitude,
        Phone = Phone ?? before.Phone,
    };

    /// <summary>Reads a line; what is wrong with it stands in the row.</summary>
    internal static PlaceLine Read(ImportRow row)
    {
        var line = new PlaceLine
        {
            Number = row.Number,
            Type = row.Choice("type", PlaceFile.Types) ?? default,
            Name = row.Required("nom", Place.NameLength) ?? "",
            Street = row.Optional("adresse", Place.StreetLength),
            PostalCode = PlaceFile.PostalCode(row),
            City = row.Optional("commune", Place.CityLength),
            District = row.Optional("quartier", Place.DistrictLength),
            Latitude = row.Decimal("latitude", -180, 180, required: false),
            Longitude = row.Decimal("longitude", -180, 180, required: false),
            Phone = PlaceFile.Phone(row),
            Agency = row.Optional("agence", Place.NameLength),
            OnSite = PlaceFile.Hours(row, "horaires_sur_place"),
            ByPhone = PlaceFile.Hours(row, "horaires_telephone"),
        };
        PlaceFile.CheckGround(row, line);
        return line;
    }
}
