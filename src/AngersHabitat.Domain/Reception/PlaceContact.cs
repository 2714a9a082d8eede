using System.Text.RegularExpressions;

namespace AngersHabitat.Domain.Reception;

/// <summary>Contact data of a place as one value. The properties are those of <see cref="Place"/>.</summary>
public sealed partial record PlaceContact
{
    /// <summary>Name shown; not empty.</summary>
    public required string Name { get; init; }

    /// <summary>E.164 or null.</summary>
    public string? Phone { get; init; }

    /// <summary>Electronic address or null.</summary>
    public string? Email { get; init; }

    /// <summary>Number and street.</summary>
    public string Street { get; init; } = "";

    /// <summary>Five digits, or empty.</summary>
    public string PostalCode { get; init; } = "";

    /// <summary>Commune.</summary>
    public string City { get; init; } = "";

    /// <summary>District or null.</summary>
    public string? District { get; init; }

    /// <summary>Degrees north, -90 to 90.</summary>
    public decimal? Latitude { get; init; }

    /// <summary>Degrees east, -180 to 180.</summary>
    public decimal? Longitude { get; init; }

    /// <summary>How to come.</summary>
    public string? Transport { get; init; }

    /// <summary>Access for disabled people.</summary>
    public string? Accessibility { get; init; }

    /// <exception cref="RuleException">A value does not fit; the field is named.</exception>
    internal void Check()
    {
        if (string.IsNullOrWhiteSpace(Name) || Name.Trim().Length > Place.NameLength)
            throw new RuleException("Reception.NameInvalid", nameof(Name));
        if (Phone is not null && !PhonePattern().IsMatch(Phone))
            throw new RuleException("Reception.PhoneInvalid", nameof(Phone), Phone);
        if (PostalCode.Length > 0 && !PostalCodePattern().IsMatch(PostalCode))
            throw new RuleException("Reception.PostalCodeInvalid", nameof(PostalCode), PostalCode);
        if (Latitude is < -90 or > 90)
            throw new RuleException("Reception.CoordinateInvalid", nameof(Latitude));
        if (Longitude is < -180 or > 180)
            throw new RuleException("Reception.CoordinateInvalid", nameof(Longitude));
    }

    [GeneratedRegex(@"^\+[1-9][0-9]{6,14}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PhonePattern();

    [GeneratedRegex("^[0-9]{5}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PostalCodePattern();
}
