using System.Globalization;

namespace AngersHabitat.Domain.Reception;

/// <summary>House numbers in a row of one street, or the whole street.</summary>
public sealed class ResidenceStretch
{
    private ResidenceStretch()
    {
    }

    /// <param name="street">Street without number.</param>
    /// <param name="firstNumber">Lowest house number, at least 1; null: the whole street.</param>
    /// <param name="lastNumber">Highest house number, included.</param>
    /// <exception cref="RuleException">The numbers do not rise, or the street is missing or too long.</exception>
    public ResidenceStretch(string street, int? firstNumber = null, int? lastNumber = null)
    {
        if (firstNumber < 1 || lastNumber < firstNumber || firstNumber is null != lastNumber is null)
            throw new RuleException("Reception.HouseNumbersInvalid", "Addresses");
        if (string.IsNullOrWhiteSpace(street) || street.Length > Residence.StreetLength)
            throw new RuleException("Reception.StreetInvalid", "Addresses");
        (Street, FirstNumber, LastNumber) = (street, firstNumber, lastNumber);
    }

    /// <summary>Place in the order in which the addresses are written, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>Street without number.</summary>
    public string Street { get; private set; } = "";

    /// <summary>Lowest house number; null: the whole street.</summary>
    public int? FirstNumber { get; private set; }

    /// <summary>Highest house number, included.</summary>
    public int? LastNumber { get; private set; }

    /// <summary>« 12 », « 14 à 20 »; empty for the whole street.</summary>
    public string Numbers => FirstNumber is not { } first ? ""
        : LastNumber == first ? first.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{first} à {LastNumber}");

    internal static ResidenceStretch At(int position) => new() { Position = position };

    internal void Take(ResidenceStretch other) => (Street, FirstNumber, LastNumber) = (other.Street, other.FirstNumber, other.LastNumber);
}
