namespace AngersHabitat.Domain.Interventions;

/// <summary>The figures of each date or week of a span: one pass over the visits for all of them, not one for each.</summary>
public static class VisitDays
{
    /// <param name="visits">At least every visit that was open, due or ended in the span.</param>
    /// <param name="span">Whole dates with an end.</param>
    /// <param name="now">UTC; what falls due later is not due.</param>
    /// <returns>Every date, oldest first; each equals <see cref="VisitFigures.Of"/> of that date alone.</returns>
    public static IReadOnlyList<(DateOnly Date, VisitFigures Figures)> Of(IReadOnlyCollection<VisitFact> visits, DateSpan span, DateTime now)
        => [.. Of(visits, [.. DatesOf(span).Select(date => DateSpan.Inclusive(date, date))], now).Select(part => (part.Span.From, part.Figures))];

    /// <summary>Every week from Monday to Sunday, oldest first; the first and the last may be shorter.</summary>
    /// <inheritdoc cref="Of(IReadOnlyCollection{VisitFact}, DateSpan, DateTime)"/>
    /// <returns>Each equals <see cref="VisitFigures.Of"/> of its dates alone.</returns>
    public static IReadOnlyList<(DateSpan Span, VisitFigures Figures)> WeeksOf(IReadOnlyCollection<VisitFact> visits, DateSpan span, DateTime now)
        => Of(visits, [.. DatesOf(span).GroupBy(MondayOf).Select(week => DateSpan.Inclusive(week.First(), week.Last()))], now);

    // The parts follow each other without a gap.
    private static List<(DateSpan Span, VisitFigures Figures)> Of(IReadOnlyCollection<VisitFact> visits, IReadOnlyList<DateSpan> parts, DateTime now)
    {
        if (parts.Count == 0)
            return [];
        var partOf = parts.SelectMany((part, index) => DatesOf(part).Select(_ => index)).ToArray();
        var touched = parts.Select(_ => new List<VisitFact>()).ToList();
        var change = new int[parts.Count + 1];
        foreach (var visit in visits)
        {
            foreach (var index in PartsOf(visit, parts[0].From, partOf))
                touched[index].Add(visit);
            change[PartAt(visit.RequestedOn)]++;
            if (visit.EndedOn is { } ended)
                change[PartAt(ended)]--;
        }
        var open = 0;
        return [.. parts.Select((part, index) => (part, VisitFigures.Of(touched[index], part, now) with { Open = open += change[index] }))];

        // What lies before the first part was so when it began; what lies after the last is nobody's yet.
        int PartAt(DateOnly date) => date < parts[0].From ? 0 : date.DayNumber - parts[0].From.DayNumber < partOf.Length ? partOf[date.DayNumber - parts[0].From.DayNumber] : parts.Count;
    }

    private static IEnumerable<int> PartsOf(VisitFact visit, DateOnly first, int[] partOf)
        => new[] { visit.RequestedOn, visit.DueOn, visit.AnsweredOn, visit.EndedOn }
            .Select(date => date?.DayNumber - first.DayNumber).Where(day => day >= 0 && day < partOf.Length).Select(day => partOf[day!.Value]).Distinct();

    private static IEnumerable<DateOnly> DatesOf(DateSpan span)
        => Enumerable.Range(0, (span.To ?? span.From).DayNumber - span.From.DayNumber).Select(span.From.AddDays);

    private static DateOnly MondayOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
}
