using System.Globalization;

namespace AngersHabitat.Domain.Cleaning;

/// <summary>A point in a plan, and how often.</summary>
/// <param name="Point"><see cref="CleaningPoint.Number"/>.</param>
/// <param name="Usual">How often outside crises.</param>
/// <param name="Crisis">How often in every crisis period of the landlord; null: as usual.</param>
public sealed record CleaningLine(int Point, CleaningRhythm Usual, CleaningRhythm? Crisis = null)
{
    /// <summary>How often, in a crisis or outside.</summary>
    public CleaningRhythm In(bool crisis) => crisis ? Crisis ?? Usual : Usual;

    /// <summary>As lines are stored: « 2:62x1|62x2 3:e14 ».</summary>
    public static string Write(IEnumerable<CleaningLine> lines)
        => string.Join(' ', lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Point}:{line.Usual}{(line.Crisis is { } crisis ? $"|{crisis}" : "")}")));

    /// <summary>What <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<CleaningLine> Read(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadOne)];

    private static CleaningLine ReadOne(string text)
    {
        var parts = text.Split(':', '|');
        return new(int.Parse(parts[0], CultureInfo.InvariantCulture), CleaningRhythm.Parse(parts[1]), parts.Length > 2 ? CleaningRhythm.Parse(parts[2]) : null);
    }
}
