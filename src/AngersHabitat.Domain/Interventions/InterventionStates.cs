namespace AngersHabitat.Domain.Interventions;

/// <summary>States that mean the same to a rule.</summary>
public static class InterventionStates
{
    /// <summary>Something is still to be done.</summary>
    public static IReadOnlyList<InterventionState> Open { get; } =
    [
        InterventionState.Requested, InterventionState.Scheduled, InterventionState.Confirmed, InterventionState.InProgress,
        InterventionState.Absent, InterventionState.Postponed,
    ];

    /// <summary>A slot has to be found.</summary>
    public static IReadOnlyList<InterventionState> ToSchedule { get; } = [InterventionState.Requested, InterventionState.Absent, InterventionState.Postponed];

    /// <summary>A slot is set and nobody has begun.</summary>
    public static IReadOnlyList<InterventionState> Planned { get; } = [InterventionState.Scheduled, InterventionState.Confirmed];

    /// <summary>Nobody has begun and nothing has ended it.</summary>
    public static IReadOnlyList<InterventionState> NotBegun { get; } = [.. ToSchedule, .. Planned];

    /// <summary>Somebody came and worked.</summary>
    public static IReadOnlyList<InterventionState> Visited { get; } = [InterventionState.Done, InterventionState.FollowUp];

    /// <summary>It takes up the slot that it has: who goes has no time for another one then.</summary>
    public static IReadOnlyList<InterventionState> HoldingASlot { get; } = [.. Planned, InterventionState.InProgress, .. Visited];

    /// <summary>Nothing more will happen in this visit.</summary>
    public static IReadOnlyList<InterventionState> Ended { get; } =
        [InterventionState.Done, InterventionState.FollowUp, InterventionState.Refused, InterventionState.Cancelled];
}
