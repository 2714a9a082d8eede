using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>The people whom a manager's search found, with what tells them apart and no more.</summary>
public static class ListFoundPeople
{
    /// <summary>The query.</summary>
    [Allow(Roles.Manager)]
    public sealed record Query : ListQuery<PeopleFoundSort>, IQuery<PeopleFound<Row>>
    {
        /// <summary>Found by <see cref="SearchPeople"/>; never from an address.</summary>
        public IReadOnlyList<Guid> PersonIds { get; init; } = [];

        /// <summary>Name of her agency.</summary>
        [Filter("agence", "Agence", Empty = "Toutes les agences")]
        public string? Agency { get; init; }
    }

    /// <summary>Somebody found.</summary>
    /// <param name="PersonId">The person.</param>
    /// <param name="Civility">Form of address.</param>
    /// <param name="Name">Name.</param>
    /// <param name="Age">Age today.</param>
    /// <param name="Residence">Residence.</param>
    public sealed record Row(Guid PersonId, Civility Civility, string Name, int? Age, string Residence);

    /// <summary>Reads.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, PeopleFound<Row>>
    {
        private static readonly QuerySort<Person, PeopleFoundSort> Order = new QuerySort<Person, PeopleFoundSort>(person => person.Id)
            .By(PeopleFoundSort.Person, person => person.SearchName)
            .By(PeopleFoundSort.Residence, person => person.Residence).Then(person => person.SearchName);

        /// <inheritdoc />
        public async ValueTask<PeopleFound<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var ids = query.PersonIds.Take(SearchContacts.Most).ToList();
            var today = clock.Today;
            var found = db.People.AsNoTracking().Where(person => ids.Contains(person.Id));
            var kept = query.Agency is { Length: > 0 } agency ? found.Where(person => person.Agency == agency) : found;
            var page = await Order.Apply(kept, query).ToPageAsync(query, cancellationToken);
            return new PeopleFound<Row>(
                page.Select(person => new Row(
                    person.Id, person.Civility, $"{person.FirstName} {person.LastName}", AgeRules.AgeOn(person.BirthDate, today), person.Residence)),
                await found.Select(person => person.Agency).Where(name => name != "").ToFrenchListAsync(cancellationToken),
                query.PersonIds.Count > SearchContacts.Most);
        }
    }
}
