using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>People of whom a manager has to decide or to complete something.</summary>
public static class ListPeopleToReview
{
    /// <summary>What the people are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        /// <summary>Name.</summary>
        Person,

        /// <summary>Agency, then name.</summary>
        Agency,
    }

    /// <summary>The query.</summary>
    [Allow(Roles.Manager)]
    public sealed record Query : ListQuery<Sort>, IQuery<Result>
    {
        /// <summary>Which ones.</summary>
        [Filter("vue")]
        public ReviewView View { get; init; }
    }

    /// <summary>Somebody to review.</summary>
    /// <param name="PersonId">The person.</param>
    /// <param name="Version">Version of her row.</param>
    /// <param name="Gaps">What is to be completed.</param>
    /// <param name="Objector">Reference of the one who objected; null without.</param>
    /// <param name="ObjectedAt">When that was (UTC).</param>
    public sealed record Row(
        Guid PersonId, Guid Version, Civility Civility, string Name, string Reference, string Agency, PersonGaps Gaps, string? Objector, string? ObjectorName, DateTime? ObjectedAt);

    /// <param name="Rows">One page.</param>
    /// <param name="Undecided">How many wait for a decision.</param>
    /// <param name="Incomplete">How many are to be completed.</param>
    public sealed record Result(Page<Row> Rows, int Undecided, int Incomplete);

    /// <summary>Reads.</summary>
    public sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        private static readonly QuerySort<Line, Sort> Order = new QuerySort<Line, Sort>(line => line.Person.Id)
            .By(Sort.Person, line => line.Person.SearchName)
            .By(Sort.Agency, line => line.Person.Agency).Then(line => line.Person.SearchName);

        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var people = db.People.AsNoTracking();
            var shown = query.View switch
            {
                ReviewView.Undecided => people.Where(Person.Undecided),
                ReviewView.Incomplete => people.Where(Person.Incomplete),
                _ => throw Unknown.Value(query.View),
            };
            var lines = from person in shown
                        from objector in db.People.Where(other => other.Id == person.LooksLikeId).DefaultIfEmpty()
                        select new Line { Person = person, Objector = objector };
            var page = await Order.Apply(lines, query).ToPageAsync(query, cancellationToken);
            return new Result(
                page.Select(line => new Row(
                    line.Person.Id, line.Person.Version, line.Person.Civility, $"{line.Person.FirstName} {line.Person.LastName}".Trim(), line.Person.Reference, line.Person.Agency, line.Person.Gaps,
                    line.Objector?.Reference, line.Objector is null ? null : $"{line.Objector.FirstName} {line.Objector.LastName}".Trim(), line.Objector?.ObjectedAt)),
                await people.CountAsync(Person.Undecided, cancellationToken), await people.CountAsync(Person.Incomplete, cancellationToken));
        }

        private sealed class Line
        {
            public required Person Person { get; init; }

            public Person? Objector { get; init; }
        }
    }
}
