using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>A visit as pages show it.</summary>
public sealed record VisitView
{
    public required Guid Id { get; init; }

    public required Guid Version { get; init; }

    public required InterventionState State { get; init; }

    public required Urgency Urgency { get; init; }

    public required Setting Setting { get; init; }

    public required string Kind { get; init; }

    public required Trade Trade { get; init; }

    /// <summary>Name of the residence.</summary>
    public required string Residence { get; init; }

    /// <summary>Street and commune, for the way there.</summary>
    public required string Street { get; init; }

    /// <summary>Building, stair, door.</summary>
    public required IReadOnlyList<string> Within { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime RequestedAt { get; init; }

    public required RequestSource Source { get; init; }

    /// <summary>The visit before; null: none, or another source.</summary>
    public Guid? FollowsId { get; init; }

    /// <summary>The visit after; null: none.</summary>
    public Guid? NextId { get; init; }

    /// <inheritdoc cref="Intervention.DueAt"/>
    public required DateTime DueAt { get; init; }

    /// <summary>Whether the promise is broken.</summary>
    public required bool IsOverdue { get; init; }

    public VisitSlot? Slot { get; init; }

    public Guid? WorkerId { get; init; }

    /// <summary>Who goes; null: nobody yet.</summary>
    public string? Worker { get; init; }

    /// <inheritdoc cref="Worker.RecognisedBy"/>
    public string? RecognisedBy { get; init; }

    /// <summary>Who will be there; null for those who only read the state, and once erased.</summary>
    public TenantContact? Contact { get; init; }

    /// <summary>Whether keys or a code are known. What they are is read by <see cref="ReadAccess"/>.</summary>
    public bool HasAccess { get; init; }

    /// <summary>Whether this person may read them now.</summary>
    public bool MayReadAccess { get; init; }

    /// <summary>What the tenant's link ends with; null when it is dead or not this person's to give.</summary>
    public string? LinkKey { get; init; }

    public PostponeReason? PostponedFor { get; init; }

    /// <inheritdoc cref="Intervention.ExceptionReason"/>
    public string? ExceptionReason { get; init; }

    /// <summary>Until when its points are to be given, UTC; null: no exception.</summary>
    public DateTime? ExceptionDueAt { get; init; }

    /// <inheritdoc cref="Intervention.IsExceptionOwed"/>
    public bool IsExceptionOwed { get; init; }

    /// <summary>Number and period of its protocol; null when none is in force.</summary>
    public string? Protocol { get; init; }

    /// <summary>The points of its protocol, with the answers that count.</summary>
    public IReadOnlyList<PointView> Points { get; init; } = [];

    /// <summary>Every step, oldest first.</summary>
    public IReadOnlyList<StepView> Steps { get; init; } = [];

    /// <summary>What the tenant said, oldest first.</summary>
    public IReadOnlyList<MessageView> Messages { get; init; } = [];

    /// <summary>Required points not ticked yes, of the moments.</summary>
    public int Missing(params IReadOnlyList<PointMoment> moments)
        => Points.Count(point => point.IsRequired && point.Reply != PointReply.Yes && moments.Contains(point.Moment));

    /// <summary>A point and the answer that counts.</summary>
    public sealed record PointView(Guid Key, PointMoment Moment, string Text, bool IsRequired, PointReply? Reply, string? Reason, DateTime? At, bool IsOwed);

    /// <summary>A step.</summary>
    public sealed record StepView(InterventionState State, DateTime At, string? By, PostponeReason? Reason, VisitSlot? Slot, string? Worker, string? Note);

    /// <summary>What the tenant said.</summary>
    public sealed record MessageView(TenantWish Wish, DateOnly? ProposedOn, HalfDay? ProposedHalf, DateTime At, bool IsWaiting);
}
