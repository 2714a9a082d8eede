using System.Numerics;

namespace AngersHabitat.Domain.Outreach;

/// <summary>What « at different hours of the day » means.</summary>
public static class DayPartRules
{
    /// <summary>Parts of the day to have tried before somebody is called unreachable (fewer when fewer attempts are allowed).</summary>
    public const int PartsBeforeUnreachable = 2;

    /// <summary>Local times at which a part begins.</summary>
    public static readonly IReadOnlyList<TimeOnly> Boundaries = [new(12, 0), new(15, 0)];

    /// <summary>The part of a local time.</summary>
    public static DayParts Of(TimeOnly time)
        => time < Boundaries[0] ? DayParts.Morning : time < Boundaries[1] ? DayParts.EarlyAfternoon : DayParts.LateAfternoon;

    /// <summary>The part of an instant (UTC) in France.</summary>
    public static DayParts Of(DateTime at) => Of(TimeOnly.FromDateTime(at.ParisTime()));

    /// <summary>How many parts are in the set.</summary>
    public static int Count(this DayParts parts) => BitOperations.PopCount((uint)parts);

    /// <summary>Whether the parts tried, with the attempts allowed, suffice to call somebody unreachable.</summary>
    public static bool Suffice(DayParts tried, int attemptsAllowed)
        => tried.Count() >= Math.Min(PartsBeforeUnreachable, attemptsAllowed);
}
