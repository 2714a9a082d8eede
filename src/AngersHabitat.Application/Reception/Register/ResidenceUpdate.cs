using System.Globalization;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>What a line of a file would change in a residence, and the change itself.</summary>
internal static class ResidenceUpdate
{
    public static List<(string Column, string Before, string After)> Differences(Residence residence, ResidenceLine line, ResidencePlaces places)
    {
        var (agencyId, lodgeId) = Keepers(residence, line, places);
        (string Column, string Before, string After)[] cells =
        [
            ("residence", residence.Name, line.Name), ("adresse", residence.Addresses, line.Addresses ?? residence.Addresses),
            ("code_postal", residence.PostalCode, line.PostalCode ?? residence.PostalCode), ("commune", residence.City, line.City),
            ("quartier", residence.District ?? "", line.District ?? residence.District ?? ""),
            ("loge", places.NameOf(residence.LodgeId), places.NameOf(lodgeId)), ("agence", places.NameOf(residence.AgencyId), places.NameOf(agencyId)),
            ("logements", Number(residence.Dwellings), Number(line.Dwellings ?? residence.Dwellings)),
        ];
        return [.. cells.Where(cell => !string.Equals(cell.Before, cell.After, StringComparison.Ordinal))];
    }

    /// <summary>Takes over what the line says.</summary>
    public static void Apply(Residence residence, ResidenceLine line, ResidencePlaces places)
    {
        residence.Describe(line.Name, new ResidenceAddress(
            line.Addresses is { } text ? ResidenceAddresses.Read(text)! : residence.Stretches, line.PostalCode ?? residence.PostalCode, line.City, line.District ?? residence.District),
            line.Dwellings ?? residence.Dwellings);
        var (agencyId, lodgeId) = Keepers(residence, line, places);
        residence.LookAfter(agencyId, lodgeId);
    }

    /// <summary>The residence of a line; null when its lodge or agency is gone meanwhile.</summary>
    public static Residence? Make(ResidenceLine line, ResidencePlaces places)
    {
        var lodge = line.Lodge is { } name ? places.FindLodge(name) : null;
        if ((lodge?.AgencyId ?? (line.Agency is { } agency ? places.FindAgency(agency) : null)) is not { } agencyId || (line.Lodge is not null && lodge is null))
            return null;
        var address = new ResidenceAddress(ResidenceAddresses.Read(line.Addresses)!, line.PostalCode!, line.City, line.District);
        var residence = new Residence(line.Id, line.Name, address, agencyId, lodge?.Id);
        residence.Describe(line.Name, address, line.Dwellings);
        return residence;
    }

    private static (Guid AgencyId, Guid? LodgeId) Keepers(Residence residence, ResidenceLine line, ResidencePlaces places)
    {
        if (line.Lodge is { } name && places.FindLodge(name) is { } lodge)
            return (lodge.AgencyId, lodge.Id);
        var agency = line.Agency is { } other && places.FindAgency(other) is { } found ? found : residence.AgencyId;
        // A lodge of another agency cannot stay with it.
        return (agency, agency == residence.AgencyId ? residence.LodgeId : null);
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
