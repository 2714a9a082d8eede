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
        var dates = new PartDates(parts);
        var touched = parts.Select(_ => new List<VisitFact>()).ToList();
        var change = new int[parts.Count + 1];
        foreach (var visit in visits)
        {
            dates.Touch(touched, visit);
            change[dates.At(visit.RequestedOn)]++;
            if (visit.EndedOn is { } ended)
                change[dates.At(ended)]--;
        }
        var open = 0;
        return [.. parts.Select((part, index) => (part, VisitFigures.Of(touched[index], part, now) with { Open = open += change[index] }))];
    }

    private static IEnumerable<DateOnly> DatesOf(DateSpan span)
        => Enumerable.Range(0, (span.To ?? span.From).DayNumber - span.From.DayNumber).Select(span.From.AddDays);

    private static DateOnly MondayOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));

    /// <summary>Which part a date is in.</summary>
    private sealed class PartDates(IReadOnlyList<DateSpan> parts)
    {
        private const int None = -1;
        private readonly int _first = parts[0].From.DayNumber;
        private readonly int[] _partOf = [.. parts.SelectMany((part, index) => DatesOf(part).Select(_ => index))];

        // What lies before the first part was so when it began; what lies after the last is nobody's yet.
        public int At(DateOnly date) => date.DayNumber < _first ? 0 : PartOf(date) is var part && part == None ? parts.Count : part;

        /// <summary>Adds the visit to each part that one of its dates is in, once.</summary>
        public void Touch(List<List<VisitFact>> touched, VisitFact visit)
        {
            Span<int> indexes = [PartOf(visit.RequestedOn), PartOf(visit.DueOn), PartOf(visit.AnsweredOn), PartOf(visit.EndedOn)];
            for (var number = 0; number < indexes.Length; number++)
            {
                if (indexes[number] != None && !indexes[..number].Contains(indexes[number]))
                    touched[indexes[number]].Add(visit);
            }
        }

        private int PartOf(DateOnly? date) => date?.DayNumber - _first is { } day && day >= 0 && day < _partOf.Length ? _partOf[day] : None;
    }
}
