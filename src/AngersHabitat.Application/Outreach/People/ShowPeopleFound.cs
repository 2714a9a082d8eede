using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>The people whom a manager's search found, with what tells them apart and no more.</summary>
public static class ShowPeopleFound
{
    /// <summary>The query.</summary>
    /// <param name="PersonIds">Found by <see cref="SearchPeople"/>; at most as many as it gives.</param>
    [Allow(Roles.Manager)]
    public sealed record Query(IReadOnlyList<Guid> PersonIds) : IQuery<IReadOnlyList<Row>>;

    /// <summary>Somebody found.</summary>
    /// <param name="PersonId">The person.</param>
    /// <param name="Civility">Form of address.</param>
    /// <param name="Name">Name.</param>
    /// <param name="Age">Age today.</param>
    /// <param name="Residence">Residence.</param>
    public sealed record Row(Guid PersonId, Civility Civility, string Name, int Age, string Residence);

    /// <summary>Reads.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        /// <inheritdoc />
        public async ValueTask<IReadOnlyList<Row>> Handle(Query query, CancellationToken cancellationToken)
        {
            var ids = query.PersonIds.Take(SearchContacts.Most).ToList();
            var today = clock.Today;
            return [.. (await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).OrderBy(person => person.SearchName).ThenBy(person => person.Id)
                .ToListAsync(cancellationToken))
                .Select(person => new Row(person.Id, person.Civility, $"{person.FirstName} {person.LastName}", AgeRules.AgeOn(person.BirthDate, today), person.Residence))];
        }
    }
}
