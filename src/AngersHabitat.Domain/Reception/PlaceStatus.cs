namespace AngersHabitat.Domain.Reception;

/// <summary>What a place offers at an instant, until when, what comes next, and which rule decided.</summary>
public sealed record PlaceStatus
{
    public required ServiceStatus State { get; init; }

    /// <summary>What the rules say when <see cref="State"/> is <see cref="ServiceStatus.ToConfirm"/>; the state itself otherwise.</summary>
    public required ServiceStatus StateByRules { get; init; }

    /// <summary>The channel open, on site first; null when closed.</summary>
    public Channel? Channel { get; init; }

    /// <summary>When <see cref="StateByRules"/> ends; null when it does not within 366 days.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Next opening on any channel; null when there is none within 366 days.</summary>
    public NextOpening? Next { get; init; }

    /// <summary>The rule that decided: of the open channel, or the strongest of both when closed.</summary>
    public required OpeningRule Rule { get; init; }

    /// <summary>The public reason of that rule, the name of the public holiday, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>The emergency closure in force, null when there is none.</summary>
    public EmergencyPeriod? Closure { get; init; }

    /// <summary>The closure whose foreseen reopening has passed without anybody confirming it; said of the present only.</summary>
    public EmergencyPeriod? Unconfirmed { get; init; }

    /// <summary>Detail of the channel on site.</summary>
    public required ChannelStatus OnSite { get; init; }

    /// <summary>Detail of the telephone channel.</summary>
    public required ChannelStatus Phone { get; init; }

    /// <summary>Whether a channel is open.</summary>
    public bool IsOpen => Channel is not null;
}

/// <summary>An opening to come.</summary>
/// <param name="At">First instant, with the offset in force in France.</param>
/// <param name="Channel">Channel that opens; on site when both do.</param>
public sealed record NextOpening(DateTimeOffset At, Channel Channel);

/// <summary>One channel at an instant.</summary>
/// <param name="IsOpen">Whether it is open.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Reason">Public reason of that rule, or the name of the public holiday.</param>
public readonly record struct ChannelStatus(bool IsOpen, OpeningRule Rule, string? Reason);

/// <summary>One interval of opening, half-open. It belongs to the date on which it starts.</summary>
/// <param name="Date">Date on which it starts.</param>
/// <param name="Channel">Channel that is open.</param>
/// <param name="Opens">Wall-clock minutes from midnight of <paramref name="Date"/>.</param>
/// <param name="Closes">The minute after the last: 1440 is 24:00, more is the next date.</param>
/// <param name="Rule">The rule that opens.</param>
/// <param name="Reason">Public reason of that rule.</param>
/// <param name="OpensAt">First instant.</param>
/// <param name="ClosesAt">The instant after the last.</param>
public sealed record OpeningInterval(
    DateOnly Date, Channel Channel, int Opens, int Closes, OpeningRule Rule, string? Reason, DateTimeOffset OpensAt, DateTimeOffset ClosesAt)
{
    /// <summary>Opening time as <c>HH:MM</c>.</summary>
    public string OpensText => TimeRange.Clock(Opens);

    /// <summary>Closing time as <c>HH:MM</c>: 24:00 at midnight, the time of the next date after it.</summary>
    public string ClosesText => TimeRange.Clock(
        Closes > TimeRange.DayMinutes && Closes - TimeRange.DayMinutes < Opens ? Closes - TimeRange.DayMinutes : Closes);
}
