using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>The operations that make a figure, filtered, sorted, page by page.</summary>
public static class ListOperations
{
    /// <summary>Columns by which the list is sorted.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Landlord's code.</summary>
        Code,

        /// <summary>Name.</summary>
        Name,

        /// <summary>Dwellings, most first.</summary>
        Dwellings,

        /// <summary>Phase, then health.</summary>
        Phase,

        /// <summary>Health, worst first, then net delay.</summary>
        Health,

        /// <summary>Progress.</summary>
        Progress,

        /// <summary>Expected delivery.</summary>
        Delivery,

        /// <summary>Net delay, longest first.</summary>
        Delay,
    }

    /// <summary>The question.</summary>
    [Allow(Roles.Manager, Roles.Administrator)]
    public sealed record Query : IQuery<Result>
    {
        /// <summary>Date, filters and figure.</summary>
        public WorksiteFilter Filter { get; init; } = new();

        /// <summary>Order.</summary>
        public Sort Order { get; init; }

        /// <summary>The other way round.</summary>
        public bool Reverse { get; init; }

        /// <summary>Page, from 1.</summary>
        public int Page { get; init; } = 1;

        /// <summary>Rows a page; null for all of them (exports, print).</summary>
        public int? Size { get; init; } = Paging.DefaultSize;
    }

    /// <summary>The list.</summary>
    public sealed record Result(DateOnly Date, Query Query, FilterChoices Choices, Headline Headline, Page<WorksiteLine> Lines);

    /// <summary>Answers from the book.</summary>
    public sealed class Handler(WorksiteReader reader, PortalClock clock) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var date = query.Filter.On ?? clock.Today;
            var all = await reader.OnAsync(date, cancellationToken);
            var lines = Sorted(query.Filter.ApplyList(all), query.Order);
            if (query.Reverse)
                lines.Reverse();
            var page = ((IReadOnlyList<WorksiteLine>)lines).ToPage(query.Page, query.Size ?? Math.Max(1, lines.Count));
            return new Result(date, query, FilterChoices.Of(all), Headline.Of(lines.Select(line => line.Status)), page);
        }

        private static List<WorksiteLine> Sorted(IReadOnlyList<WorksiteLine> lines, Sort order) => [.. (order switch
        {
            // The search text begins with the name, accents and case removed.
            Sort.Name => lines.OrderBy(line => line.Card.Search, StringComparer.Ordinal),
            Sort.Dwellings => lines.OrderByDescending(line => line.Status.Dwellings),
            Sort.Phase => lines.OrderBy(line => line.Status.Phase.Phase).ThenByDescending(line => line.Status.Health.Health),
            Sort.Health => lines.OrderByDescending(line => line.Status.Health.Health).ThenByDescending(line => line.Status.Delay?.Net ?? 0),
            Sort.Progress => lines.OrderBy(line => line.Status.ActualPercent),
            Sort.Delivery => lines.OrderBy(line => line.Status.Schedule[MilestoneKind.Delivery].Expected ?? DateOnly.MaxValue),
            Sort.Delay => lines.OrderByDescending(line => line.Status.Delay?.Net ?? int.MinValue),
            _ => lines.OrderBy(line => line.Card.Code, StringComparer.Ordinal),
        }).ThenBy(line => line.Card.Code, StringComparer.Ordinal)];
    }
}
