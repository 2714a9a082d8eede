namespace AngersHabitat.Domain.Interventions;

/// <summary>The figures of each date of a span: one pass over the visits for all dates, not one a date.</summary>
public static class VisitDays
{
    /// <param name="visits">At least every visit that was open, due or ended in the span.</param>
    /// <param name="span">Whole dates with an end.</param>
    /// <param name="now">UTC; what falls due later is not due.</param>
    /// <returns>Every date, oldest first; each equals <see cref="VisitFigures.Of"/> of that date alone.</returns>
    public static IReadOnlyList<(DateOnly Date, VisitFigures Figures)> Of(IReadOnlyCollection<VisitFact> visits, DateSpan span, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(visits);
        var days = Enumerable.Range(0, (span.To ?? span.From).DayNumber - span.From.DayNumber).ToDictionary(span.From.AddDays, _ => new List<VisitFact>());
        foreach (var visit in visits)
        {
            foreach (var date in DatesOf(visit).Distinct().Where(days.ContainsKey))
                days[date].Add(visit);
        }
        var open = Openings(visits, span);
        return [.. days.Select(day => (day.Key, VisitFigures.Of(day.Value, DateSpan.Inclusive(day.Key, day.Key), now) with { Open = open[day.Key] }))];
    }

    private static IEnumerable<DateOnly> DatesOf(VisitFact visit)
    {
        yield return visit.RequestedOn;
        yield return Paris.DateOf(new DateTimeOffset(visit.DueAt, TimeSpan.Zero).AddTicks(-1));
        if (visit.AnsweredAt is { } at)
            yield return Paris.DateOf(new DateTimeOffset(at, TimeSpan.Zero));
        if (visit.EndedOn is { } on)
            yield return on;
    }

    private static Dictionary<DateOnly, int> Openings(IReadOnlyCollection<VisitFact> visits, DateSpan span)
    {
        var change = visits.GroupBy(visit => visit.RequestedOn < span.From ? span.From : visit.RequestedOn).ToDictionary(group => group.Key, group => group.Count());
        foreach (var ended in visits.Where(visit => visit.EndedOn is not null).GroupBy(visit => visit.EndedOn < span.From ? span.From : visit.EndedOn!.Value))
            change[ended.Key] = change.GetValueOrDefault(ended.Key) - ended.Count();
        var (open, evenings) = (0, new Dictionary<DateOnly, int>());
        for (var date = span.From; date < (span.To ?? span.From); date = date.AddDays(1))
            evenings[date] = open += change.GetValueOrDefault(date);
        return evenings;
    }
}
