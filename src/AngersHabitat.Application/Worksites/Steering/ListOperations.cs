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

        Name,

        /// <summary>Dwellings, most first.</summary>
        [LargestFirst]
        Dwellings,

        /// <summary>Phase, then health.</summary>
        Phase,

        /// <summary>Health, worst first, then net delay.</summary>
        [LargestFirst]
        Health,

        Progress,

        /// <summary>Expected delivery.</summary>
        Delivery,

        /// <summary>Net delay, longest first.</summary>
        [LargestFirst]
        Delay,
    }

    [Allow(Roles.Manager, Roles.Administrator)]
    public sealed record Query : ListQuery<Sort>, IQuery<Result>
    {
        /// <summary>Date, filters and figure.</summary>
        [Filter("")]
        public WorksiteFilter Filter { get; init; } = new();
    }

    /// <summary>What is refused: a date to come.</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator(PortalClock clock) => RuleFor(query => query.Filter).SetValidator(new WorksiteFilterRules(clock));
    }

    public sealed record Result(DateOnly Date, FilterChoices Choices, Headline Headline, Page<WorksiteLine> Lines);

    /// <summary>Answers from the book.</summary>
    public sealed class Handler(WorksiteReader reader, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly MemorySort<WorksiteLine, Sort> Order = new MemorySort<WorksiteLine, Sort>(line => line.Card.Code)
            .By(Sort.Name, line => line.Card.Name)
            .By(Sort.Dwellings, line => line.Status.Dwellings)
            .By(Sort.Phase, line => line.Status.Phase.Phase).Then(line => line.Status.Health.Health, descending: true)
            .By(Sort.Health, line => line.Status.Health.Health).Then(line => line.Status.Delay?.Net ?? 0, descending: true)
            .By(Sort.Progress, line => line.Status.ActualPercent)
            .By(Sort.Delivery, line => line.Status.Schedule[MilestoneKind.Delivery].Expected ?? DateOnly.MaxValue)
            .By(Sort.Delay, line => line.Status.Delay?.Net ?? int.MinValue);

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var date = query.Filter.On ?? clock.Today;
            var all = await reader.OnAsync(date, cancellationToken);
            var lines = Order.Apply(query.Filter.ApplyList(all), query);
            return new Result(date, FilterChoices.Of(all), Headline.Of(lines.Select(line => line.Status)), lines.ToPage(query));
        }
    }
}
