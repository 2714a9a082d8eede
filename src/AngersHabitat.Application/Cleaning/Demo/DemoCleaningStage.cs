using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning.Demo;

/// <summary>Where the story takes place.</summary>
/// <param name="Plans">The versions of each residence.</param>
/// <param name="Agencies">The agency of each.</param>
internal sealed record DemoCleaningStage(ILookup<int, CleaningPlan> Plans, IReadOnlyDictionary<int, Guid> Agencies);
