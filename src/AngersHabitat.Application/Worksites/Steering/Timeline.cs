using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>The calendar of some operations: bars of phases, past and expected, with the suspensions over them.</summary>
/// <param name="From">First date drawn.</param>
/// <param name="To">The day after the last one.</param>
/// <param name="Date">The date of the figures.</param>
/// <param name="Rows">One row an operation, by expected delivery.</param>
/// <param name="Total">How many operations there are; more than the rows when they do not all fit.</param>
public sealed record Timeline(DateOnly From, DateOnly To, DateOnly Date, IReadOnlyList<TimelineRow> Rows, int Total)
{
    /// <summary>Rows drawn at most: as many as a sheet of paper and a wall let one read.</summary>
    public const int MaxRows = 40;

    /// <summary>Twelve months before the date and eighteen after.</summary>
    public static Timeline Of(DateOnly date, IEnumerable<WorksiteLine> lines)
    {
        var from = new DateOnly(date.Year, date.Month, 1).AddMonths(-12);
        var to = from.AddMonths(30);
        var ordered = lines
            .OrderBy(line => line.Status.Schedule[MilestoneKind.Delivery].Expected ?? DateOnly.MaxValue)
            .ThenBy(line => line.Card.Code, StringComparer.Ordinal).ToList();
        return new Timeline(from, to, date, [.. ordered.Take(MaxRows).Select(line => TimelineRow.Of(line, from, to))], ordered.Count);
    }
}
