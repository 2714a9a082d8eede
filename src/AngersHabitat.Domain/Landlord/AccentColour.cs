using System.Globalization;

namespace AngersHabitat.Domain.Landlord;

/// <summary>A colour of the landlord as <c>#rrggbb</c>, on which white text stands and which stands as text on white.</summary>
public static class AccentColour
{
    /// <summary>Least contrast with white that text needs (WCAG 2.1, 1.4.3).</summary>
    public const double LeastContrast = 4.5;

    /// <summary>The portal's own, where the landlord has said none; the style sheets have it too.</summary>
    public const string OfThePortal = "#00565f";

    /// <summary>The colour in its one form, <c>#00565f</c>; null when it cannot be read. « 00565F » and « #0a5 » are read too.</summary>
    public static string? Read(string? text)
    {
        var digits = text?.Trim().TrimStart('#').ToLowerInvariant() ?? "";
        if (digits.Length == 3)
            digits = string.Concat(digits.Select(digit => $"{digit}{digit}"));
        return digits.Length == 6 && digits.All(char.IsAsciiHexDigit) ? "#" + digits : null;
    }

    /// <summary>Contrast of a colour that can be read with white, 1 to 21.</summary>
    public static double ContrastWithWhite(string colour)
    {
        var rgb = int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var luminance = (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear((rgb >> 8) & 0xFF)) + (0.0722 * Linear(rgb & 0xFF));
        return 1.05 / (luminance + 0.05);
    }

    private static double Linear(int channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
