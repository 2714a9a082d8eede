using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>A new operation.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Nature">Its nature.</param>
/// <param name="Dwellings">Its dwellings.</param>
/// <param name="Phase">Its phase.</param>
public sealed record NewWorksite(int Line, string Code, string Name, Nature Nature, int Dwellings, Phase Phase);
