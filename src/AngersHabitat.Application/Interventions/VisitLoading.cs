using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Loads visits with all that happened to them, as their rules need it.</summary>
internal static class VisitLoading
{
    public static IQueryable<Intervention> WithHistory(this IQueryable<Intervention> visits)
        => visits.Include(visit => visit.Steps).Include(visit => visit.Answers).Include(visit => visit.Messages).AsSplitQuery();

    /// <summary>Building, stair and door, those that are known.</summary>
    public static IReadOnlyList<string> Within(this Intervention visit)
        => [.. new[] { ("bât.", visit.Building), ("esc.", visit.Stair), ("porte", visit.Door) }.Where(part => part.Item2.Length > 0).Select(part => $"{part.Item1} {part.Item2}")];
}
