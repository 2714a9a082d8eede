namespace AngersHabitat.Domain.Cleaning;

/// <summary>
/// The rounds due at a residence on a date, and how each stands. The day of work runs from 6 h to 18 h, local; a point due once is in time until 18 h, due twice until 12 h and 18 h,
/// and so on in equal parts. A round counts for the part of the day in which it was made; what is left over (a second one in the same part, one after 18 h) makes good an
/// earlier part, late. Two within half an hour are one. Not made by midnight, it is missed.
/// </summary>
public static class CleaningDay
{
    /// <summary>First and last hour of the day of work, local.</summary>
    public const int FirstHour = 6, LastHour = 18;

    /// <summary>Rounds of a point that are nearer to each other are one.</summary>
    public static readonly TimeSpan SameRound = TimeSpan.FromMinutes(30);

    /// <summary>The turns of a date, by point in the order of the plan, then by time.</summary>
    /// <param name="plan">The plan in force on the date; null: nothing is due.</param>
    /// <param name="date">The date in France.</param>
    /// <param name="crisis">Whether it lies in a crisis period.</param>
    /// <param name="rows">The rows of the residence that stand on the date (<see cref="CleaningRound.Standing"/>), in any order.</param>
    /// <param name="now">UTC.</param>
    /// <param name="holidays">The public holidays where the landlord is.</param>
    public static IReadOnlyList<CleaningTurn> Of(CleaningPlan? plan, DateOnly date, bool crisis, IReadOnlyList<CleaningRound> rows, DateTime now, HolidayCalendar holidays)
        => plan is null ? [] : [.. plan.DueOn(date, crisis, holidays).SelectMany(due => TurnsOf(due.Point, due.Times, date, rows, now))];

    /// <summary>When the parts of a date end, local times as UTC; one for each round.</summary>
    public static IReadOnlyList<DateTime> DueTimes(DateOnly date, int times)
        => [.. Enumerable.Range(1, times).Select(turn => At(date, TimeOnly.FromTimeSpan(TimeSpan.FromHours(FirstHour + ((LastHour - FirstHour) * (double)turn / times)))))];

    private static IEnumerable<CleaningTurn> TurnsOf(int point, int times, DateOnly date, IReadOnlyList<CleaningRound> rows, DateTime now)
    {
        var (start, over, due) = (At(date, TimeOnly.MinValue), At(date.AddDays(1), TimeOnly.MinValue), DueTimes(date, times));
        var spare = DoneTimes(rows, point);
        var done = new DateTime?[times];
        for (var turn = 0; turn < times; turn++)
            done[turn] = Take(spare, at => at <= due[turn] && (turn == 0 || at > due[turn - 1]));
        for (var turn = 0; turn < times; turn++)
            done[turn] ??= Take(spare, at => at > due[turn]);
        for (var turn = 0; turn < times; turn++)
        {
            var from = turn == 0 ? start : due[turn - 1];
            var reason = done[turn] is null ? ReasonOf(rows, point, from) : null;
            yield return new CleaningTurn(point, from, due[turn], StateOf(done[turn], reason, due[turn], over, now), done[turn], reason);
        }
    }

    private static CleaningTurnState StateOf(DateTime? done, NotDoneReason? reason, DateTime due, DateTime over, DateTime now)
        => done is { } at ? at <= due ? CleaningTurnState.InTime : CleaningTurnState.Late
            : reason is not null ? CleaningTurnState.NotDone
            : now <= due ? CleaningTurnState.ToDo
            : now < over ? CleaningTurnState.Overdue : CleaningTurnState.Missed;

    private static List<DateTime> DoneTimes(IReadOnlyList<CleaningRound> rows, int point)
    {
        var bit = 1L << point;
        var times = new List<DateTime>();
        foreach (var at in rows.Where(row => row.Kind == CleaningRoundKind.Done && (row.Points & bit) != 0).Select(row => row.At).Order())
        {
            if (times.Count == 0 || at - times[^1] >= SameRound)
                times.Add(at);
        }
        return times;
    }

    // The last reason that was given once the turn had begun.
    private static NotDoneReason? ReasonOf(IReadOnlyList<CleaningRound> rows, int point, DateTime from)
        => rows.Where(row => row.Kind == CleaningRoundKind.NotDone && (row.Points & (1L << point)) != 0 && row.At >= from).MaxBy(row => row.At)?.Reason;

    private static DateTime? Take(List<DateTime> spare, Func<DateTime, bool> fits)
    {
        var index = spare.FindIndex(at => fits(at));
        if (index < 0)
            return null;
        var at = spare[index];
        spare.RemoveAt(index);
        return at;
    }

    private static DateTime At(DateOnly date, TimeOnly time) => Paris.ToStored(Paris.ToInstant(date, time));
}
