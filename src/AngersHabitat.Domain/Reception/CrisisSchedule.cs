namespace AngersHabitat.Domain.Reception;

/// <summary>Crisis schedule (horaires de crise): replaces the weekly hours on the channels it is not silent on.</summary>
public sealed record CrisisSchedule : DatedRule
{
    /// <summary>Hours on site; null: silent, <see cref="Week.Never"/>: closed.</summary>
    public Week? OnSite { get; init; }

    /// <summary>Hours by telephone; null: silent, <see cref="Week.Never"/>: closed.</summary>
    public Week? Phone { get; init; }

    /// <summary>Why, in the words shown to the public.</summary>
    public required string Reason { get; init; }

    /// <summary>The week of a channel, null when the schedule is silent on it.</summary>
    public Week? Of(Channel channel) => channel == Channel.OnSite ? OnSite : Phone;
}
