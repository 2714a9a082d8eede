using System.Globalization;
using System.Text.RegularExpressions;

namespace AngersHabitat.Domain.Reception;

/// <summary>
/// The addresses of a residence as people write them: streets apart by semicolons or lines, each with its numbers before it, « 1 à 28 rue des Demoiselles ;
/// 12, 14 et 16-20 allée du Pressoir ». « bis », « ter » and letters stand for the number itself.
/// </summary>
public static partial class ResidenceAddresses
{
    /// <summary>The stretches in the order written; null when nothing is there or something cannot be read.</summary>
    public static IReadOnlyList<ResidenceStretch>? Read(string? text)
    {
        var read = new List<ResidenceStretch>();
        foreach (var part in (text ?? "").Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var match = Address().Match(part);
            if (!match.Success || match.Groups["street"].Value.Trim() is not { Length: > 1 and <= Residence.StreetLength } street || !Add(read, match.Groups["numbers"].Value, street))
                return null;
        }
        return read.Count > 0 ? read : null;
    }

    /// <summary>The text that <see cref="Read"/> reads: numbers of one street together, streets apart by « ; ».</summary>
    public static string Write(IEnumerable<ResidenceStretch> stretches)
    {
        var streets = new List<(string Street, List<string> Numbers)>();
        foreach (var stretch in stretches)
        {
            if (streets.Count == 0 || streets[^1].Street != stretch.Street)
                streets.Add((stretch.Street, []));
            if (stretch.Numbers.Length > 0)
                streets[^1].Numbers.Add(stretch.Numbers);
        }
        return string.Join(" ; ", streets.Select(street => $"{string.Join(", ", street.Numbers)} {street.Street}".Trim()));
    }

    private static bool Add(List<ResidenceStretch> read, string numbers, string street)
    {
        if (numbers.Length == 0)
        {
            read.Add(new ResidenceStretch(street));
            return true;
        }
        foreach (Match range in Range().Matches(numbers))
        {
            if (!int.TryParse(range.Groups["first"].ValueSpan, CultureInfo.InvariantCulture, out var first))
                return false;
            var last = range.Groups["last"].Success && int.TryParse(range.Groups["last"].ValueSpan, CultureInfo.InvariantCulture, out var end) ? end : first;
            if (first < 1 || last < first)
                return false;
            read.Add(new ResidenceStretch(street, first, last));
        }
        return true;
    }

    private const string Number = @"\d{1,5}(?:\s?(?:bis|ter|quater|[a-d])\b)?";
    private const string Separator = @"(?:\s*[,/&]\s*(?:et\s+)?|\s+et\s+)";
    private const string To = @"\s*(?:-|–|à|au)\s*";

    [GeneratedRegex($@"^(?:n[°os]*\s*)?(?<numbers>(?:{Number}(?:{To}{Number})?)(?:{Separator}(?:{Number}(?:{To}{Number})?))*)?\s*,?\s*(?<street>\D.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    [GeneratedRegex($@"(?<first>\d{{1,5}})(?:\s?(?:bis|ter|quater|[a-d])\b)?(?:{To}(?<last>\d{{1,5}})(?:\s?(?:bis|ter|quater|[a-d])\b)?)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();
}
