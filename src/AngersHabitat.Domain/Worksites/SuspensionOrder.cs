namespace AngersHabitat.Domain.Worksites;

/// <summary>A service order that stops the works.</summary>
public sealed record SuspensionOrder
{
    /// <summary>First date without works.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The date on which works resumed, when it is entered afterwards; null while it is not known.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Why.</summary>
    public required SuspensionCause Cause { get; init; }

    /// <summary>By whom.</summary>
    public required SuspensionKind Kind { get; init; }

    /// <summary>Number of the service order.</summary>
    public required string OrderNumber { get; init; }

    /// <summary>Anything worth saying; required when the cause is <see cref="SuspensionCause.Other"/>.</summary>
    public string? Comment { get; init; }
}
