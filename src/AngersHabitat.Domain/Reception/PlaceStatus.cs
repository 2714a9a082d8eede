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
