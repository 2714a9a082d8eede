using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>What a suspension is entered with, for one worksite or for many.</summary>
public interface ISuspensionFields
{
    /// <summary>First date without works.</summary>
    DateOnly? From { get; }

    /// <summary>The date on which works resumed, when entered afterwards.</summary>
    DateOnly? ResumedOn { get; }

    /// <summary>Why.</summary>
    SuspensionCause? Cause { get; }

    /// <summary>By whom.</summary>
    SuspensionKind? Kind { get; }

    /// <summary>Anything worth saying.</summary>
    string? Comment { get; }
}
