namespace AngersHabitat.Web.Features.Steering;

/// <summary>What the page shows. It has no use case of its own: each part asks those of its service.</summary>
/// <param name="Today">The date.</param>
/// <param name="Parts">What each service shows, in order.</param>
[Allow(Roles.Manager, Roles.Administrator)]
public sealed record OverviewView(DateOnly Today, IReadOnlyList<OverviewPart> Parts)
{
    /// <summary>How many decisions are due.</summary>
    public int DecisionCount => Parts.Sum(part => part.ToDoCount ?? part.ToDos.Count);

    /// <summary>What is to decide by heading: services to people come before buildings.</summary>
    public IReadOnlyList<IGrouping<string, OverviewPart>> Decisions
        => [.. Parts.Where(part => part.ToDos.Count > 0).GroupBy(part => part.Decisions, StringComparer.Ordinal).Reverse()];
}
