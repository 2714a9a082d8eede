namespace AngersHabitat.Domain.Interventions;

/// <summary>
/// The figures of visits over whole dates. A share is always over all that fell due or all that were done, and is null when there were none: nothing
/// is never a hundred per cent.
/// </summary>
public sealed record VisitFigures
{
    /// <summary>Asked for in the span.</summary>
    public int Asked { get; private init; }

    /// <summary>Visits in which somebody came and worked, ended in the span.</summary>
    public int Done { get; private init; }

    /// <summary>Open at the end of its last date.</summary>
    public int Open { get; internal init; }

    /// <summary>Promises that fell due in the span.</summary>
    public int Due { get; private init; }

    /// <summary>Of these, kept in time.</summary>
    public int InTime { get; private init; }

    /// <summary>Of those answered in the span, the median of the time from the request to it; null when there were none.</summary>
    public TimeSpan? MedianDelay { get; private init; }

    /// <summary>Of those done, begun without all points of the protocol.</summary>
    public int Exceptions { get; private init; }

    /// <summary>Of these, with points still owed.</summary>
    public int Owing { get; private init; }

    /// <summary>Of those done, first visits; the others go on with one before.</summary>
    public int First { get; private init; }

    /// <summary>Of the first visits, those after which nothing was left to do.</summary>
    public int FixedAtOnce { get; private init; }

    /// <summary>Promises kept, of those due.</summary>
    public double? InTimeShare => Share(InTime, Due);

    /// <summary>Visits under the whole protocol, of those done.</summary>
    public double? ProtocolShare => Share(Done - Exceptions, Done);

    /// <summary>First visits that were enough, of the first visits.</summary>
    public double? FixedShare => Share(FixedAtOnce, First);

    /// <param name="visits">At least every visit that was open, due or ended in the span.</param>
    /// <param name="span">Whole dates with an end.</param>
    /// <param name="now">UTC; what falls due later is not due.</param>
    public static VisitFigures Of(IEnumerable<VisitFact> visits, DateSpan span, DateTime now)
    {
        var (last, count, delays) = (span.Last ?? DateOnly.MaxValue, new Tally(), new List<TimeSpan>());
        foreach (var visit in visits)
        {
            count.Asked += One(span.Contains(visit.RequestedOn));
            count.Open += One(visit.IsOpenOn(last));
            if (visit.IsDueIn(span, now))
                (count.Due, count.InTime) = (count.Due + 1, count.InTime + One(visit.IsInTime));
            if (visit.AnsweredOn is { } on && span.Contains(on))
                delays.Add(visit.AnsweredAt!.Value - visit.RequestedAt);
            if (visit.IsVisitedIn(span))
                count.Add(visit);
        }
        return count.ToFigures(Median.Of(delays));
    }

    private static int One(bool holds) => holds ? 1 : 0;

    private static double? Share(int part, int whole) => whole == 0 ? null : part / (double)whole;

    // One pass over a hundred thousand visits, not ten.
    private struct Tally
    {
        public int Asked, Open, Due, InTime;
        private int _done, _exceptions, _owing, _first, _fixedAtOnce;

        public void Add(VisitFact done)
        {
            _done++;
            _exceptions += One(done.IsException);
            _owing += One(done.OwesPoints);
            _first += One(!done.IsFollowing);
            _fixedAtOnce += One(!done.IsFollowing && done.State == InterventionState.Done);
        }

        public readonly VisitFigures ToFigures(TimeSpan? delay) => new()
        {
            Asked = Asked, Open = Open, Due = Due, InTime = InTime, MedianDelay = delay,
            Done = _done, Exceptions = _exceptions, Owing = _owing, First = _first, FixedAtOnce = _fixedAtOnce,
        };
    }
}
