using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Privacy;

namespace AngersHabitat.Application.Privacy;

/// <summary>What was erased by term, with its certificate. Refused: dates in the wrong order.</summary>
public static class ListErasures
{
    /// <summary>What they are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>When, the latest first.</summary>
        [LargestFirst]
        Date,

        /// <summary>How many, the most first.</summary>
        [LargestFirst]
        Count,
    }

    [Allow(Roles.Administrator)]
    public sealed record Query : ListQuery<Sort>, IQuery<Page<ErasureCertificate>>
    {
        /// <summary>First date.</summary>
        [Filter("du", "Du")]
        public DateOnly? From { get; init; }

        /// <summary>Last date, included.</summary>
        [Filter("au", "Au")]
        public DateOnly? Last { get; init; }

        /// <summary>By which rule.</summary>
        [Filter("regle", "Règle", Empty = "Toutes les règles")]
        public ErasingRule? Rule { get; init; }
    }

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(query => query.Last).Must((query, last) => last is null || query.From is null || last >= query.From)
                .WithMessage("La dernière date vient avant la première.");
        }
    }

    /// <summary>Reads them.</summary>
    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Page<ErasureCertificate>>
    {
        private static readonly QuerySort<ErasureCertificate, Sort> Order = new QuerySort<ErasureCertificate, Sort>(row => row.Id)
            .By(Sort.Date, row => row.At)
            .By(Sort.Count, row => row.Count).Then(row => row.At, descending: true);

        public async ValueTask<Page<ErasureCertificate>> Handle(Query query, CancellationToken cancellationToken)
        {
            var rows = db.ErasureCertificates.AsNoTracking().Where(row => query.Rule == null || row.Rule == query.Rule);
            if (query.From is { } from)
                rows = rows.Where(row => row.At >= Paris.StartOf(from).UtcDateTime);
            if (query.Last is { } last)
                rows = rows.Where(row => row.At < Paris.StartOf(last.AddDays(1)).UtcDateTime);
            return await Order.Apply(rows, query).ToPageAsync(query, cancellationToken);
        }
    }
}
