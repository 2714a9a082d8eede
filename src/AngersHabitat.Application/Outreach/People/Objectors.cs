using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>People who objected to calls, to be known again under a new reference by number, name and date of birth.</summary>
internal sealed class Objectors
{
    private readonly ILookup<string, Person> _byNumber;

    private Objectors(IEnumerable<Person> people)
        => _byNumber = people.SelectMany(person => new[] { person.Phone, person.Phone2 }.OfType<string>().Select(number => (Number: number, Person: person)))
            .ToLookup(pair => pair.Number, pair => pair.Person, StringComparer.Ordinal);

    /// <summary>All of them: some in a thousand tenants.</summary>
    public static async Task<Objectors> AllAsync(PortalDbContext db, CancellationToken cancellationToken)
        => new(await db.People.AsNoTracking().Where(Person.Named).Where(person => person.ObjectedAt != null).ToListAsync(cancellationToken));

    /// <summary>Those who share a number with somebody of a part of a file.</summary>
    public static async Task<Objectors> WithNumbersAsync(PortalDbContext db, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var numbers = people.SelectMany(person => new[] { person.Phone, person.Phone2 }).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var found = new List<Person>();
        // One number a condition: SQL Server takes 2,100 parameters in a query, and « or » leaves both indexes aside.
        foreach (var part in numbers.Chunk(1_000))
        {
            var objectors = db.People.AsNoTracking().Where(Person.Named).Where(person => person.ObjectedAt != null);
            found.AddRange(await objectors.Where(person => part.Contains(person.Phone)).ToListAsync(cancellationToken));
            found.AddRange(await objectors.Where(person => part.Contains(person.Phone2!)).ToListAsync(cancellationToken));
        }
        return new Objectors(found.DistinctBy(person => person.Id));
    }

    /// <summary>The one whom a person looks like; null when there is none.</summary>
    public Person? Like(Person person)
        => new[] { person.Phone, person.Phone2 }.OfType<string>().SelectMany(number => _byNumber[number]).FirstOrDefault(person.LooksLike);

    /// <summary>Takes a person aside who looks like one of them.</summary>
    public void SetAside(Person person)
    {
        if (Like(person) is { } objector)
            person.SetAside(objector.Id);
    }
}
