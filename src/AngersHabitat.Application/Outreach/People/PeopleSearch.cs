using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>People by name or by number, as one types them.</summary>
internal static class PeopleSearch
{
    /// <summary>Words of a name begin the person's; a number is read as people write it.</summary>
    public static IQueryable<Person> Matching(PortalDbContext db, string text)
    {
        if (Telephones.Read(text) is { } number)
            return db.People.Where(Person.WithNumber.For(number));
        var people = db.People.AsQueryable();
        foreach (var word in SearchText.Normalize(text).Split(' ').Take(4))
            people = people.Where(person => (" " + person.SearchName).Contains(" " + word));
        return people;
    }
}
