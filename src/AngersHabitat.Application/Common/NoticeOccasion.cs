namespace AngersHabitat.Application.Common;

/// <summary>Something that tenants should be told of; the notices propose the words, and a person publishes them.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="OriginId">The row that says it; one proposal for each.</param>
/// <param name="Name">Name of the place, operation or residence; empty for a whole type of places.</param>
public sealed record NoticeOccasion(NoticeOccasionKind Kind, Guid OriginId, string Name)
{
    /// <summary>The agency whose tenants it concerns.</summary>
    public Guid? Agency { get; init; }

    /// <summary>The residences that it concerns.</summary>
    public IReadOnlyList<Guid> Residences { get; init; } = [];

    /// <summary>The operation whose neighbours it concerns.</summary>
    public Guid? Worksite { get; init; }

    /// <summary>First date.</summary>
    public DateOnly From { get; init; }

    /// <summary>Last date, included; null: not known.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>When it ends, UTC; null: not known, or the end of the last date.</summary>
    public DateTime? UntilAt { get; init; }

    /// <summary>Hours of the first date, « de 9 h à 12 h »: from and to.</summary>
    public (TimeOnly From, TimeOnly To)? Hours { get; init; }

    /// <summary>Why, in words for the public; null: not said.</summary>
    public string? Reason { get; init; }

    /// <summary>The number to call, E.164; null: the landlord's own.</summary>
    public string? Phone { get; init; }
}
