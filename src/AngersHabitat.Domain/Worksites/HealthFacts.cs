namespace AngersHabitat.Domain.Worksites;

/// <summary>What the health of an operation depends on.</summary>
public readonly record struct HealthFacts
{
    /// <summary>The date of the question.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The phase on that date.</summary>
    public required Phase Phase { get; init; }

    /// <summary>Since when it is in that phase.</summary>
    public DateOnly? PhaseSince { get; init; }

    /// <summary>Net delay of the delivery in days; null when none was promised.</summary>
    public int? NetDelay { get; init; }

    /// <summary>Since when the delivery is late: the date that passed without it, else the day on which its date was last changed.</summary>
    public DateOnly? DelayedSince { get; init; }

    /// <summary>The milestone missed for longest.</summary>
    public MilestoneKind? Missed { get; init; }

    /// <summary>By how many days it is missed; 0 when none is.</summary>
    public int MissedDays { get; init; }

    /// <summary>Planned progress minus reported progress, in points; 0 when unknown or ahead.</summary>
    public int PointsBehind { get; init; }

    /// <summary>Date of the report that gives the progress.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>First date of the suspension in force.</summary>
    public DateOnly? SuspendedSince { get; init; }

    /// <summary>The judgement in force.</summary>
    public OverridePoint? Judgement { get; init; }
}
