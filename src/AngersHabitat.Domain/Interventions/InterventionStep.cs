namespace AngersHabitat.Domain.Interventions;

/// <summary>A step of a visit, as it happened; never changed.</summary>
public sealed class InterventionStep
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteLength = 500;

    private InterventionStep()
    {
    }

    internal InterventionStep(Guid interventionId, int rank, InterventionState state, VisitAct act, string? note)
        => (InterventionId, Rank, State, Token, ById, At, NotedAt, Note) = (interventionId, rank, state, act.Token, act.ById, act.At, act.NotedAt, note);

    public Guid InterventionId { get; private set; }

    /// <summary>1, 2, 3…</summary>
    public int Rank { get; private set; }

    /// <summary>State reached.</summary>
    public InterventionState State { get; private set; }

    /// <summary>Made by the form or the device: sent twice, noted once.</summary>
    public Guid Token { get; private set; }

    /// <summary>Account; null: the tenant, or the portal itself.</summary>
    public Guid? ById { get; private set; }

    /// <summary>When it happened, UTC; never before the step before.</summary>
    public DateTime At { get; private set; }

    /// <summary>When the portal heard of it, UTC.</summary>
    public DateTime NotedAt { get; private set; }

    /// <summary>Why it was put off.</summary>
    public PostponeReason? Reason { get; init; }

    /// <summary>Date of the slot set.</summary>
    public DateOnly? SlotOn { get; init; }

    /// <summary>When the slot begins, on the clock in France.</summary>
    public TimeOnly? SlotFrom { get; init; }

    /// <summary>When it ends.</summary>
    public TimeOnly? SlotTo { get; init; }

    /// <summary>Who goes.</summary>
    public Guid? WorkerId { get; init; }

    /// <summary>A few words.</summary>
    [Personal]
    [Sealed]
    public string? Note { get; private set; }

    /// <summary>Erases the words; the step stays.</summary>
    public void Erase() => Note = null;
}
