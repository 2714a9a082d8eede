namespace AngersHabitat.Domain.Worksites;

/// <summary>What firms are told of a lot.</summary>
public sealed record LotAnnouncement
{
    /// <summary>The work, in words.</summary>
    public required string Title { get; init; }

    /// <summary>Kind of work.</summary>
    public required WorkKind Work { get; init; }

    /// <summary>Estimated amount, as a band.</summary>
    public required AmountBand Amount { get; init; }

    /// <summary>How to answer, in words.</summary>
    public required string HowToAnswer { get; init; }

    /// <summary>Planned date of publication.</summary>
    public required DateOnly PlannedOn { get; init; }

    /// <summary>Last date to answer, included.</summary>
    public required DateOnly AnswersUntil { get; init; }
}
