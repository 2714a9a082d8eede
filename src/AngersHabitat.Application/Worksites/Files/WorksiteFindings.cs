using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>What the preview of a file of worksites says.</summary>
/// <param name="Accepted">New operations.</param>
/// <param name="Known">Lines of known operations that an update would not change.</param>
/// <param name="Changed">Lines of known operations that an update would change.</param>
/// <param name="Engaged">What the figures of today would gain from the new ones, engaged.</param>
/// <param name="Study">The same, under study.</param>
/// <param name="New">The first new operations.</param>
/// <param name="Differences">The first differences with known operations, those that an update leaves alone included.</param>
public sealed record WorksiteFindings(
    int Accepted, int Known, int Changed, Headline Engaged, Headline Study, IReadOnlyList<NewWorksite> New, IReadOnlyList<WorksiteDifference> Differences);
