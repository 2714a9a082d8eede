using System.Globalization;
using System.Text.RegularExpressions;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>
/// Ranges as people write them: « 9h-12h30, 13h30-17h30 », « 9:00 à 12:30 et 13:30 à 17:30 », « fermé » or nothing.
/// An end after midnight is written beyond 24: « 22h-26h » ends at 2:00 the next day.
/// </summary>
public static partial class RangeText
{
    /// <summary>What a field that cannot be read is told.</summary>
    public const string Unreadable = "Écrivez les heures ainsi : 9:00-12:30, 13:30-17:30. Laissez vide pour un jour fermé.";

    /// <summary>What a field whose end does not follow its start is told.</summary>
    public const string Reversed = "La fin doit venir après le début. Pour une fin après minuit, écrivez par exemple 22:00-26:00.";

    /// <summary>The ranges in order, null when the text cannot be read or a range is refused.</summary>
    public static IReadOnlyList<TimeRange>? Read(string? text)
        => Split(text) is { } pairs && pairs.TrueForAll(IsRange) ? [.. pairs.Select(pair => new TimeRange(pair.Opens, pair.Closes)).Order()] : null;

    /// <summary>Whether the text has the form of ranges, be they in order or not.</summary>
    public static bool IsReadable(string? text) => Split(text) is not null;

    /// <summary>Whether a readable text has only ranges whose end follows their start.</summary>
    public static bool IsInOrder(string? text) => Split(text) is not { } pairs || pairs.TrueForAll(IsRange);

    /// <summary>The text that <see cref="Read"/> reads, as shown in forms.</summary>
    public static string Write(IReadOnlyList<TimeRange> ranges) => string.Join(", ", ranges);

    private static bool IsRange((int Opens, int Closes) pair)
        => pair.Opens < TimeRange.DayMinutes && pair.Closes > pair.Opens
            && (pair.Closes <= TimeRange.DayMinutes || pair.Closes - TimeRange.DayMinutes < pair.Opens);

    private static List<(int Opens, int Closes)>? Split(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Trim().StartsWith("ferm", StringComparison.OrdinalIgnoreCase))
            return [];
        var pairs = new List<(int, int)>();
        foreach (var part in Separator().Split(text.Trim()).Where(part => part.Length > 0))
        {
            var match = Pair().Match(part);
            if (!match.Success || !TryMinutes(match, "oh", "om", out var opens) || !TryMinutes(match, "ch", "cm", out var closes))
                return null;
            pairs.Add((opens, closes));
        }
        return pairs;
    }

    private static bool TryMinutes(Match match, string hours, string minutes, out int result)
    {
        var hour = int.Parse(match.Groups[hours].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var minute = match.Groups[minutes].Success ? int.Parse(match.Groups[minutes].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        result = (hour * 60) + minute;
        return hour <= 47 && minute <= 59;
    }

    [GeneratedRegex(@"\s*[,;/]\s*|\s+et\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separator();

    [GeneratedRegex(
        @"^(?:de\s+)?(?<oh>\d{1,2})\s*(?:[h:]\s*(?<om>\d{2})?)?\s*(?:-|–|à|a)\s*(?<ch>\d{1,2})\s*(?:[h:]\s*(?<cm>\d{2})?)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pair();
}
