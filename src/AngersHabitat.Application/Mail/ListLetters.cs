using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Mail;

namespace AngersHabitat.Application.Mail;

/// <summary>Letters: those to be sent, and what became of those of the last weeks. No address is among it.</summary>
public static class ListLetters
{
    /// <summary>What they are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>When they were posted, the latest first.</summary>
        [LargestFirst]
        Posted,

        /// <summary>When they are tried next, or ended, the earliest first.</summary>
        Next,

        /// <summary>How often they were tried, most first.</summary>
        [LargestFirst]
        Tries,
    }

    [Allow(Roles.Administrator)]
    public sealed record Query : ListQuery<Sort>, IQuery<Result>
    {
        /// <summary>Where they stand.</summary>
        [Filter("etat", "État", Empty = "Tous les états")]
        public LetterState? State { get; init; }

        /// <summary>What they are about.</summary>
        [Filter("genre", "Genre", Empty = "Tous les genres")]
        public LetterKind? Kind { get; init; }
    }

    /// <param name="Rows">One page.</param>
    /// <param name="Waiting">How many wait in all.</param>
    /// <param name="GivenUp">How many were given up in all.</param>
    /// <param name="IsFolder">Whether letters only become files.</param>
    public sealed record Result(Page<Letter> Rows, int Waiting, int GivenUp, bool IsFolder);

    public sealed class Handler(PortalDbContext db, IMailTransport transport) : IQueryHandler<Query, Result>
    {
        private static readonly QuerySort<Letter, Sort> Order = new QuerySort<Letter, Sort>(letter => letter.Id)
            .By(Sort.Posted, letter => letter.At)
            .By(Sort.Next, letter => letter.NextAt)
            .By(Sort.Tries, letter => letter.Attempts).Then(letter => letter.At, descending: true);

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var rows = db.Letters.AsNoTracking().Where(letter => (query.State == null || letter.State == query.State) && (query.Kind == null || letter.Kind == query.Kind));
            return new Result(
                await Order.Apply(rows, query).ToPageAsync(query, cancellationToken),
                await db.Letters.CountAsync(letter => letter.State == LetterState.Waiting, cancellationToken),
                await db.Letters.CountAsync(letter => letter.State == LetterState.GivenUp, cancellationToken),
                transport.IsFolder);
        }
    }
}
