namespace AngersHabitat.Application.Worksites;

/// <summary>A difference between the file and a known operation.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="OperationId">The operation.</param>
/// <param name="Code">Its code.</param>
/// <param name="Change">What differs.</param>
public sealed record WorksiteDifference(int Line, Guid OperationId, string Code, WorksiteChange Change);
