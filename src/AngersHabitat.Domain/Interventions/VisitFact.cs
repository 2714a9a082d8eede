namespace AngersHabitat.Domain.Interventions;

/// <summary>What the figures know of a visit: no place, nobody's name. Instants are UTC, dates are dates in France.</summary>
public sealed record VisitFact
{
    public required Urgency Urgency { get; init; }

    public required Trade Trade { get; init; }

    public required Guid AgencyId { get; init; }

    /// <summary>Who goes or went; null: not planned yet.</summary>
    public Guid? WorkerId { get; init; }

    public required DateTime RequestedAt { get; init; }

    public required DateOnly RequestedOn { get; init; }

    /// <inheritdoc cref="Intervention.DueAt"/>
    public required DateTime DueAt
    {
        get;
        init => (field, DueOn) = (value, Paris.DateOf(value.AddTicks(-1)));
    }

    /// <summary>The date in France on which its promise falls due; one that ends at midnight belongs to the date before.</summary>
    public DateOnly DueOn { get; private init; }

    /// <inheritdoc cref="Intervention.AnsweredAt"/>
    public DateTime? AnsweredAt
    {
        get;
        init => (field, AnsweredOn) = (value, value is { } at ? Paris.DateOf(at) : null);
    }

    /// <summary>Its date in France.</summary>
    public DateOnly? AnsweredOn { get; private init; }

    public DateTime? EndedAt { get; init; }

    public DateOnly? EndedOn { get; init; }

    public required InterventionState State { get; init; }

    /// <summary>Whether it goes on with a visit before it.</summary>
    public bool IsFollowing { get; init; }

    /// <summary>Whether it began without all its points.</summary>
    public bool IsException { get; init; }

    /// <summary>Whether some of these are still owed.</summary>
    public bool OwesPoints { get; init; }

    /// <summary>Whether it was open at the end of a date.</summary>
    public bool IsOpenOn(DateOnly date) => RequestedOn <= date && !(EndedOn <= date);

    /// <summary>Whether somebody came and worked, and it ended in the span.</summary>
    public bool IsVisitedIn(DateSpan span) => EndedOn is { } on && span.Contains(on) && InterventionStates.Visited.Contains(State);

    /// <summary>
    /// Whether its promise fell due in the span, seen from an instant. A visit that was given up before is due to nobody.
    /// </summary>
    public bool IsDueIn(DateSpan span, DateTime now)
        => DueAt <= now && span.Contains(DueOn) && (AnsweredAt is not null || !(EndedAt <= DueAt));

    /// <summary>Whether somebody came in time.</summary>
    public bool IsInTime => AnsweredAt <= DueAt;
}
