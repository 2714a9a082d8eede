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

/// <summary>A new operation.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Nature">Its nature.</param>
/// <param name="Dwellings">Its dwellings.</param>
/// <param name="Phase">Its phase.</param>
public sealed record NewWorksite(int Line, string Code, string Name, Nature Nature, int Dwellings, Phase Phase);

/// <summary>A difference between the file and a known operation.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="OperationId">The operation.</param>
/// <param name="Code">Its code.</param>
/// <param name="Change">What differs.</param>
public sealed record WorksiteDifference(int Line, Guid OperationId, string Code, WorksiteChange Change);
