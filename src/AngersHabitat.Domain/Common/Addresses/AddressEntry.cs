namespace AngersHabitat.Domain.Common.Addresses;

/// <summary>What an address leads to, in the order in which a tenant means it when several fit alike.</summary>
[WithoutWords]
public enum AddressKind
{
    /// <summary>A residence: what nearly everybody looks for.</summary>
    Residence,

    /// <summary>Head office, agency or call centre, by its own name or address.</summary>
    Office,

    /// <summary>A lodge; found only by somebody who writes « loge », « gardien » or « concierge », since its residence stands at the same address.</summary>
    Lodge,

    /// <summary>A residence that is being built or renovated.</summary>
    Worksite,
}

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

/// <summary>A house number that lies outside what is known of its street.</summary>
/// <param name="Number">The number typed.</param>
/// <param name="Street">The street as it is written.</param>
/// <param name="First">Lowest number known.</param>
/// <param name="Last">Highest number known.</param>
public sealed record NumberBeyond(int Number, string Street, int First, int Last);

/// <summary>What a search found.</summary>
/// <param name="Best">Best first; empty when nothing is near.</param>
/// <param name="Beyond">Set when the house number typed is not in the street found.</param>
public sealed record AddressFound<T>(IReadOnlyList<T> Best, NumberBeyond? Beyond);
