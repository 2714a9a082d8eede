using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>The words that notes should not hold.</summary>
public static class ListSensitiveTerms
{
    /// <summary>What the words are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>What they touch, then the word.</summary>
        Topic,

        Text,

        /// <summary>When they were added, the latest first.</summary>
        [LargestFirst]
        Added,
    }

    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Query : ListQuery<Sort>, IQuery<Page<Row>>
    {
        /// <summary>Letters of the word; case and accents do not count.</summary>
        [Filter("mot", "Mot")]
        public string? Text { get; init; }

        /// <summary>What it touches.</summary>
        [Filter("sujet", "Sujet", Empty = "Tous les sujets")]
        public SensitiveTopic? Topic { get; init; }
    }

    /// <param name="Text">As people write it.</param>
    /// <param name="AddedAt">When it was added (UTC).</param>
    public sealed record Row(Guid Id, string Text, SensitiveTopic Topic, DateTime AddedAt);

    /// <summary>Reads; the list is short, so it is filtered and sorted in memory.</summary>
    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Page<Row>>
    {
        private static readonly MemorySort<Row, Sort> Order = new MemorySort<Row, Sort>(row => row.Id)
            .By(Sort.Topic, row => row.Topic).Then(row => SearchText.Normalize(row.Text))
            .By(Sort.Text, row => SearchText.Normalize(row.Text))
            .By(Sort.Added, row => row.AddedAt).Then(row => SearchText.Normalize(row.Text));

        public async ValueTask<Page<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var rows = (await db.SensitiveTerms.AsNoTracking().ToListAsync(cancellationToken))
                .Where(term => query.Topic is null || term.Topic == query.Topic)
                .Where(term => SearchText.Contains(term.Wording, query.Text))
                .Select(term => new Row(term.Id, term.Wording, term.Topic, term.AddedAt));
            return Order.Apply(rows, query).ToPage(query);
        }
    }
}
