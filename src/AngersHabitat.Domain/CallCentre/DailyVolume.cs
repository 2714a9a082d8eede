namespace AngersHabitat.Domain.CallCentre;

/// <summary>
/// The figures of one date, kept when notes and numbers are gone and read instead of the calls themselves. The telephone
/// system's records are the measure: in an hour that has some, only they count, and the notes of the agents, which tell of
/// the same calls, give the reasons the records lack. In an hour without records, the notes count.
/// </summary>
public sealed class DailyVolume
{
    /// <summary>Calls of a date from which it is a peak, unless the landlord chooses otherwise; at or above.</summary>
    public const int DefaultPeakThreshold = 1_000;

    private DailyVolume()
    {
    }

    /// <summary>Date in France.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>All calls.</summary>
    public int Calls { get; private set; }

    /// <summary>Calls by hour in France.</summary>
    public Tally Hours { get; private set; } = Tally.Empty;

    /// <summary>Calls by <see cref="CallReason"/>; calls of unknown reason are absent.</summary>
    public Tally Reasons { get; private set; } = Tally.Empty;

    /// <summary>Calls by <see cref="CallOutcome"/>.</summary>
    public Tally Outcomes { get; private set; } = Tally.Empty;

    /// <summary>Calls by seconds waited before an agent answered; abandoned calls and unknown waits are absent.</summary>
    public Tally Waits { get; private set; } = Tally.Empty;

    /// <summary>Calls whose handling time is known.</summary>
    public int HandledCalls { get; private set; }

    /// <summary>Seconds agents spent on them.</summary>
    public long HandledSeconds { get; private set; }

    /// <summary>
    /// The figures were taken over without their calls (start of the portal, calls erased): they cannot be counted anew, and
    /// no record of that date is accepted any more.
    /// </summary>
    public bool IsTakenOver { get; private set; }

    /// <summary>
    /// Calls by hour, of the hours whose records of the telephone came in: only there is it known who hung up. The other hours are counted by what agents noted,
    /// and say nothing of answered and abandoned.
    /// </summary>
    public Tally Recorded { get; private set; } = Tally.Empty;

    /// <summary>Hours with calls of which no records came in, in order.</summary>
    public IReadOnlyList<int> HoursWithoutRecords => [.. Hours.Entries.Where(hour => Recorded[hour.Key] == 0).Select(hour => hour.Key)];

    /// <summary>Calls answered, whatever followed, of the hours whose records came in.</summary>
    public int Answered => Recorded.Total - Abandoned;

    /// <summary>Calls whose caller hung up first.</summary>
    public int Abandoned => Outcomes[(int)CallOutcome.Abandoned];

    /// <summary>Whether the date reached the threshold.</summary>
    public bool IsPeak(int threshold = DefaultPeakThreshold) => Calls >= threshold;

    /// <summary>The figures of a date from its calls, in any order.</summary>
    public static DailyVolume Of(DateOnly date, IEnumerable<CallFigure> calls)
    {
        var hours = calls.GroupBy(call => call.Hour).Select(hour => hour.ToList()).ToList();
        var counted = hours.SelectMany(Counted).ToList();
        var handled = counted.Where(call => call.HandlingSeconds is not null).ToList();
        return new DailyVolume
        {
            Date = date,
            Calls = counted.Count,
            Hours = Tally.Of(counted.Select(call => call.Hour)),
            Recorded = Tally.Of(counted.Where(IsRecord).Select(call => call.Hour)),
            Reasons = Tally.Of(hours.SelectMany(ReasonsOf).Select(reason => (int)reason)),
            Outcomes = Tally.Of(counted.Select(call => (int)call.Outcome)),
            Waits = Tally.Of(counted.Where(call => call.Outcome != CallOutcome.Abandoned && call.WaitingSeconds is not null)
                .Select(call => call.WaitingSeconds!.Value)),
            HandledCalls = handled.Count,
            HandledSeconds = handled.Sum(call => (long)call.HandlingSeconds!.Value),
        };
    }

    /// <summary>The figures of a date from calls that are not stored.</summary>
    public static DailyVolume TakenOver(DateOnly date, IEnumerable<CallFigure> calls)
    {
        var volume = Of(date, calls);
        volume.IsTakenOver = true;
        return volume;
    }

    /// <summary>Takes the figures of the same date, counted anew.</summary>
    /// <exception cref="RuleException">The figures were taken over without their calls.</exception>
    public void Replace(DailyVolume recount)
    {
        if (IsTakenOver)
            throw new RuleException("CallCentre.FiguresTakenOver", "StartedAt", Date);
        if (recount.Date != Date)
            throw new ArgumentException("The figures are of another date.", nameof(recount));
        (Calls, Hours, Recorded, Reasons, Outcomes) = (recount.Calls, recount.Hours, recount.Recorded, recount.Reasons, recount.Outcomes);
        (Waits, HandledCalls, HandledSeconds) = (recount.Waits, recount.HandledCalls, recount.HandledSeconds);
    }

    private static List<CallFigure> Counted(List<CallFigure> hour)
        => hour.Exists(IsRecord) ? hour.FindAll(IsRecord) : hour;

    private static List<CallReason> ReasonsOf(List<CallFigure> hour)
    {
        var counted = Counted(hour).Where(call => call.Reason is not null).Select(call => call.Reason!.Value).ToList();
        return counted.Count > 0 ? counted : [.. hour.Where(call => call.Reason is not null).Select(call => call.Reason!.Value)];
    }

    private static bool IsRecord(CallFigure call) => call.Source == CallSource.Record;
}
