using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>Invents the telephone system's records of one date.</summary>
internal static class CallDemoDay
{
    // From 8:30 to 17:30.
    private static readonly int[] HourWeights = [5, 14, 15, 13, 7, 8, 13, 11, 9, 5];
    private static readonly int[] UsualReasons = [4, 34, 26, 9, 8, 2, 2, 15];
    private static readonly DateSpan[] Lockdowns = [DateSpan.Inclusive(new(2020, 3, 17), new(2020, 5, 10)), DateSpan.Inclusive(new(2020, 10, 30), new(2020, 12, 14))];
    private static readonly int[] LockdownReasons = [5, 22, 24, 9, 11, 14, 6, 9];

    /// <summary>Days on which the spring reached 1,000 calls.</summary>
    private static readonly DateOnly[] Peaks = [new(2020, 3, 23), new(2020, 3, 30), new(2020, 4, 6)];

    private static readonly (DateOnly From, int Calls)[] Levels =
    [
        (new(2020, 3, 2), 300), (new(2020, 3, 16), 420), (new(2020, 3, 17), 780), (new(2020, 3, 23), 900), (new(2020, 4, 14), 820),
        (new(2020, 4, 27), 740), (new(2020, 5, 11), 690), (new(2020, 6, 1), 610), (new(2020, 7, 1), 540), (new(2020, 8, 3), 510),
        (new(2020, 9, 1), 550), (new(2020, 10, 30), 585),
    ];

    /// <summary>Calls of a date.</summary>
    public static int VolumeOf(DateOnly date, Random chance)
    {
        if (Peaks.Contains(date))
            return 1_000;
        var level = Levels.Last(level => level.From <= date).Calls;
        var weekday = date.DayOfWeek is DayOfWeek.Monday ? 1.08 : date.DayOfWeek is DayOfWeek.Friday ? 0.93 : 1.0;
        return Math.Min(990, (int)(level * weekday * (0.96 + (0.08 * chance.NextDouble()))));
    }

    public static List<InboundCall> Records(DateOnly date, int calls, Random chance)
    {
        var start = Paris.ToInstant(date, new TimeOnly(8, 30)).UtcDateTime;
        var lockdown = Lockdowns.Any(span => span.Contains(date));
        var meanWait = 12 + Math.Pow(calls / 100.0, 2);
        return [.. Enumerable.Range(0, calls).Select(_ => Record(start, lockdown ? LockdownReasons : UsualReasons, meanWait, chance)).DistinctBy(call => call.Id)];
    }

    /// <summary>One of the values, by their weights.</summary>
    public static int Draw(int[] weights, Random chance)
    {
        var left = chance.Next(weights.Sum());
        for (var index = 0; ; index++)
        {
            if ((left -= weights[index]) < 0)
                return index;
        }
    }

    /// <summary>A reason as agents note it.</summary>
    public static CallReason Reason(Random chance) => (CallReason)(Draw(LockdownReasons, chance) + 1);

    private static InboundCall Record(DateTime start, int[] reasons, double meanWait, Random chance)
    {
        var hour = Draw(HourWeights, chance);
        var second = hour == 0 ? chance.Next(1_800) : hour == 9 ? 30_600 + chance.Next(1_800) : (hour * 3_600) - 1_800 + chance.Next(3_600);
        var wait = (int)(-meanWait * Math.Log(1 - (chance.NextDouble() * 0.999)));
        var abandoned = chance.NextDouble() < Math.Min(0.5, wait / 600.0);
        var handling = abandoned ? 0 : 60 + (int)(-140 * Math.Log(1 - (chance.NextDouble() * 0.99)));
        var outcome = abandoned ? CallOutcome.Abandoned : (CallOutcome)new[] { 1, 3, 4, 5 }[Draw([80, 12, 7, 1], chance)];
        CallReason? reason = abandoned || chance.Next(12) == 0 ? null : (CallReason)(Draw(reasons, chance) + 1);
        var begins = start.AddSeconds(second);
        return InboundCall.FromRecord(new CallRecord(
            begins, begins.AddSeconds(wait + handling), wait, reason, outcome, abandoned ? null : $"poste {1 + chance.Next(14):00}"));
    }
}
