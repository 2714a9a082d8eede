namespace AngersHabitat.Domain.Common.Addresses;

/// <summary>Something that an address search finds.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Street">Street without number.</param>
/// <param name="City">Commune.</param>
public sealed record AddressEntry(AddressKind Kind, string Name, string Street, string City)
{
    /// <summary>Five digits, or empty.</summary>
    public string PostalCode { get; init; } = "";

    /// <summary>District, null without.</summary>
    public string? District { get; init; }

    /// <summary>Lowest house number, null when unknown.</summary>
    public int? FirstNumber { get; init; }

    /// <summary>Highest house number, included; null when unknown.</summary>
    public int? LastNumber { get; init; }

    /// <summary>Whether a house number lies in it; true where numbers are not known.</summary>
    internal bool HasNumber(int number) => FirstNumber is not { } first || (number >= first && number <= (LastNumber ?? first));
}
