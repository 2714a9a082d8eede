
namespace AngersHabitat.Domain.Reception;

/// <summary>A stretch of one channel: open, or closed by a pause. Wall minutes count from midnight of the date whose ranges made it.</summary>
internal sealed record Piece(
    bool Open, int Opens, int Closes, DateTimeOffset From, DateTimeOffset To, OpeningRule Rule, string? Reason)
{
    public bool Covers(DateTimeOffset instant) => instant >= From && instant < To;
}

/// <summary>Turns what decides a date into stretches of time: cut at midnight, less pauses, less emergencies.</summary>
internal sealed class DayPieces(PlaceSchedule schedule, DayResolver resolver)
{
    private const int Day = TimeRange.DayMinutes;

    private readonly EmergencyPeriod[] _emergencies = [.. schedule.Emergencies.OrderBy(emergency => emergency.From)];

    /// <summary>The stretches that the ranges beginning on a date make, in order of time.</summary>
    public List<Piece> Of(DateOnly date, Channel channel, in DayDecision decision)
    {
        var pieces = new List<Piece>();
        if (decision.Ranges.Length == 0)
            return pieces;
        foreach (var (opens, closes) in Merge(decision.Ranges, Limit(date, channel, decision)))
            AddPaused(pieces, date, channel, opens, closes, decision);
        return pieces;
    }

    /// <summary>Overlapping and touching ranges become one; all are cut at a limit.</summary>
    public static List<(int Opens, int Closes)> Merge(IEnumerable<TimeRange> ranges, int limit)
        => Merge(ranges.Select(range => (range.Opens, Math.Min(range.Closes, limit))));

    /// <summary>Overlapping and touching stretches become one.</summary>
    public static List<(int Opens, int Closes)> Merge(IEnumerable<(int Opens, int Closes)> stretches)
    {
        var merged = new List<(int Opens, int Closes)>();
        foreach (var stretch in stretches.Order())
        {
            if (merged.Count > 0 && stretch.Opens <= merged[^1].Closes)
                merged[^1] = (merged[^1].Opens, Math.Max(merged[^1].Closes, stretch.Closes));
            else
                merged.Add(stretch);
        }
        return merged;
    }

    /// <summary>A stronger rule on the next date cuts at midnight what this date began.</summary>
    private int Limit(DateOnly date, Channel channel, in DayDecision decision)
        => Array.Exists(decision.Ranges, range => range.PassesMidnight)
            && resolver.Decide(date.AddDays(1), channel).Strength < decision.Strength
                ? Day
                : 2 * Day;

    private void AddPaused(List<Piece> pieces, DateOnly date, Channel channel, int opens, int closes, in DayDecision decision)
    {
        var at = opens;
        foreach (var (from, to, reason) in PausesAround(date, channel))
        {
            if (to <= at || from >= closes)
                continue;
            var start = Math.Max(from, at);
            AddOpen(pieces, date, at, start, decision);
            at = Math.Min(to, closes);
            AddPiece(pieces, date, start, at, reason);
        }
        AddOpen(pieces, date, at, closes, decision);
    }

    /// <summary>Pauses that may touch what begins on the date: of the date before, of the date, of the date after.</summary>
    private IEnumerable<(int From, int To, string Reason)> PausesAround(DateOnly date, Channel channel)
    {
        if (schedule.Own.Pauses.Count == 0)
            return [];
        return schedule.Own.Pauses
            .Where(pause => pause.Channels.Contains(channel))
            .SelectMany(pause => Enumerable.Range(-1, 3)
                .Where(offset => pause.AppliesOn(date.AddDays(offset)))
                .Select(offset => (pause.Range.Opens + (offset * Day), pause.Range.Closes + (offset * Day), pause.Reason)))
            .Order();
    }

    private static void AddPiece(List<Piece> pieces, DateOnly date, int opens, int closes, string reason)
    {
        var (from, to) = (InstantOf(date, opens), InstantOf(date, closes));
        if (from < to)
            pieces.Add(new Piece(false, opens, closes, from, to, OpeningRule.Exception, reason));
    }

    private void AddOpen(List<Piece> pieces, DateOnly date, int opens, int closes, in DayDecision decision)
    {
        if (opens >= closes)
            return;
        var (start, end) = (InstantOf(date, opens), InstantOf(date, closes));
        foreach (var emergency in _emergencies)
        {
            var lifted = emergency.End ?? DateTimeOffset.MaxValue;
            if (lifted <= start || emergency.From >= end || lifted <= emergency.From)
                continue;
            if (emergency.From > start)
                pieces.Add(Open(opens, WallOf(date, emergency.From), start, Paris.WithOffset(emergency.From), decision));
            if (lifted >= end)
                return;
            (start, opens) = (Paris.WithOffset(lifted), WallOf(date, lifted));
        }
        if (start < end)
            pieces.Add(Open(opens, closes, start, end, decision));
    }

    private static Piece Open(int opens, int closes, DateTimeOffset from, DateTimeOffset to, in DayDecision decision)
        => new(true, opens, closes, from, to, decision.Rule, decision.Reason);

    private static DateTimeOffset InstantOf(DateOnly date, int minutes)
        => Paris.ToInstant(date.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes));

    /// <summary>
    /// Wall-clock minutes of an instant from midnight of a date. A wall-clock minute stands for its first occurrence, so an
    /// instant inside the repeated hour of the autumn change gives the end of that hour.
    /// </summary>
    private static int WallOf(DateOnly date, DateTimeOffset instant)
    {
        var wall = Paris.ToLocal(instant);
        while (Paris.ToInstant(wall) < instant)
            wall = wall.AddMinutes(1);
        return (int)(wall - date.ToDateTime(TimeOnly.MinValue)).TotalMinutes;
    }
}
