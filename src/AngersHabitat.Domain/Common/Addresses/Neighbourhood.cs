namespace AngersHabitat.Domain.Common.Addresses;

/// <summary>Who lives beside what: the same commune, and the same district or the same street.</summary>
public static class Neighbourhood
{
    private static readonly char[] Numbers = [.. "0123456789 ,-"];

    /// <summary>Whether two entries are neighbours. Where one has no district, the street decides.</summary>
    public static bool AreNear(AddressEntry one, AddressEntry other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return IsSame(one.City, other.City)
            && (IsSame(one.District, other.District) || IsSame(one.Street.TrimStart(Numbers), other.Street.TrimStart(Numbers)));
    }

    private static bool IsSame(string? one, string? other) => SearchText.Normalize(one) is { Length: > 0 } key && key == SearchText.Normalize(other);
}
