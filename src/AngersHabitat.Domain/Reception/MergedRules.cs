namespace AngersHabitat.Domain.Reception;

/// <summary>The outcome of a merge.</summary>
/// <param name="Rules">The merged set.</param>
/// <param name="BothChanged">Rules that both people changed differently; the editor's version was kept.</param>
public sealed record MergedRules(PlaceRules Rules, IReadOnlyList<Guid> BothChanged);
