using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>A line of a file of residences; null where its cell is empty, which leaves what is known as it is.</summary>
public sealed record ResidenceLine
{
    /// <summary>Number of the line.</summary>
    public int Number { get; init; }

    /// <summary>The residence: known, or to be made.</summary>
    public Guid Id { get; init; }

    /// <inheritdoc cref="Residence.Name" />
    public string Name { get; init; } = "";

    /// <summary>Its addresses in their one form (<see cref="ResidenceAddresses.Write"/>).</summary>
    public string? Addresses { get; init; }

    /// <inheritdoc cref="Residence.PostalCode" />
    public string? PostalCode { get; init; }

    /// <inheritdoc cref="Residence.City" />
    public string City { get; init; } = "";

    /// <inheritdoc cref="Residence.District" />
    public string? District { get; init; }

    /// <summary>Name of its lodge.</summary>
    public string? Lodge { get; init; }

    /// <summary>Name of its agency.</summary>
    public string? Agency { get; init; }

    /// <inheritdoc cref="Residence.Dwellings" />
    public int? Dwellings { get; init; }

    /// <summary>By which a file knows the residence.</summary>
    public string Key => Residence.KeyOf(Name, City);

    /// <summary>Columns of the file (docs/interfaces.md).</summary>
    public static ImportSchema Schema { get; } = new("residence", "adresse", "code_postal", "commune", "quartier?", "loge?", "agence?", "logements?");

    /// <summary>Reads a line; what is wrong with it stands in the row.</summary>
    internal static ResidenceLine Read(ImportRow row) => new()
    {
        Number = row.Number,
        Name = row.Required("residence", Residence.NameLength) ?? "",
        Addresses = ReadAddresses(row),
        PostalCode = PlaceFile.PostalCode(row),
        City = row.Required("commune", Residence.CityLength) ?? "",
        District = row.Optional("quartier", Residence.DistrictLength),
        Lodge = row.Optional("loge", Place.NameLength),
        Agency = row.Optional("agence", Place.NameLength),
        Dwellings = row.Integer("logements", 0, Residence.MostDwellings, required: false),
    };

    private static string? ReadAddresses(ImportRow row)
    {
        if (row.Optional("adresse", Residence.AddressesLength) is not { } text)
            return null;
        if (ResidenceAddresses.Read(text) is { } stretches)
            return ResidenceAddresses.Write(stretches);
        row.Misread("adresse", "Reception.AddressUnreadable", text.Length > 60 ? text[..60] : text);
        return null;
    }
}
