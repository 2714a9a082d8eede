using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>The headline figures of the worksites on a date, and what is to be decided then.</summary>
public sealed record SteeringHeadlines
{
    /// <summary>The filter as asked.</summary>
    public required WorksiteFilter Filter { get; init; }

    /// <summary>Headline figures.</summary>
    public required WorksiteFigures Figures { get; init; }

    /// <summary>Decisions, most pressing first, with what the operations are.</summary>
    public required IReadOnlyList<(OperationCard Card, Decision Decision)> Decisions { get; init; }

    /// <summary>How many decisions there are.</summary>
    public required int DecisionCount { get; init; }

    /// <summary>Computes them.</summary>
    /// <param name="filter">The filter as asked.</param>
    /// <param name="date">The date of the figures.</param>
    /// <param name="lines">The operations that exist on the date and that the filter lets through.</param>
    /// <param name="decisions">How many decisions are wanted, at most; all when null.</param>
    internal static SteeringHeadlines Of(WorksiteFilter filter, DateOnly date, IReadOnlyList<WorksiteLine> lines, int? decisions)
    {
        var figures = WorksiteFigures.Of(date, [.. lines.Select(line => line.Status)]);
        var due = Decision.DueOn(figures);
        var shown = due.Take(decisions ?? due.Count).ToList();
        var operations = shown.Select(decision => decision.Status.History.Id).ToHashSet();
        var cards = lines.Where(line => operations.Contains(line.Card.Id)).ToDictionary(line => line.Card.Id, line => line.Card);
        return new SteeringHeadlines
        {
            Filter = filter,
            Figures = figures,
            Decisions = [.. shown.Select(decision => (cards[decision.Status.History.Id], decision))],
            DecisionCount = due.Count,
        };
    }
}
