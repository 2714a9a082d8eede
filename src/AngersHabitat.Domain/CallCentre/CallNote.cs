using System.Text.RegularExpressions;

namespace AngersHabitat.Domain.CallCentre;

/// <summary>A note typed during a call: short, and never a place where a telephone number survives.</summary>
public static partial class CallNote
{
    /// <summary>Longest note, in characters.</summary>
    public const int MaxLength = 500;

    /// <summary>What stands where a number was.</summary>
    public const string Mask = "•••";

    /// <summary>
    /// The note as it may be stored: blanks at the ends removed, anything that looks like a telephone number (9 digits or
    /// more, separated or not) masked, because a number belongs in the callback, where it is erased in time. Null when empty.
    /// </summary>
    /// <exception cref="RuleException">The note is longer than <see cref="MaxLength"/>.</exception>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var trimmed = text.Trim();
        if (trimmed.Length > MaxLength)
            throw new RuleException("CallCentre.NoteTooLong", "Note", MaxLength);
        return Numbers().Replace(trimmed, Mask);
    }

    [GeneratedRegex(@"\+?\d(?:[\s.\-/()\u00A0\u202F]{0,3}\d){8,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Numbers();
}
