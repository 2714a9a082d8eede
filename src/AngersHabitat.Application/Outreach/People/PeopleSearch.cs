using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>People by name or by number, as one types them.</summary>
internal static class PeopleSearch
{
    // More words than a name has; the rest of a long text would only cost.
    private const int MostWords = 10;

    /// <summary>Fewest letters of a name: « Ba », « Ly ».</summary>
    public const int FewestLetters = 2;

    /// <summary>
    /// A number is read as people write it. A name is typed in any order, with or without its title (« Mme Jeanne LE GOFF »): each word begins a word
    /// of the person's; a word of one or two letters is a whole word, unless nobody is called so.
    /// </summary>
    public static async Task<IQueryable<Person>> MatchingAsync(PortalDbContext db, string? text, CancellationToken cancellationToken)
    {
        if (Telephones.Read(text) is { } number)
            return db.People.Where(Person.WithNumber.For(number));
        var words = NameWords.Of(text).Take(MostWords).ToList();
        if (words.TrueForAll(word => word.Length > FewestLetters))
            return Beginning(db, words, []);
        var exact = Beginning(db, words.Where(word => word.Length > FewestLetters), words.Where(word => word.Length <= FewestLetters));
        return await exact.AnyAsync(cancellationToken) ? exact : Beginning(db, words, []);
    }

    private static IQueryable<Person> Beginning(PortalDbContext db, IEnumerable<string> beginnings, IEnumerable<string> whole)
    {
        var people = db.People.AsQueryable();
        foreach (var word in beginnings)
            people = people.Where(person => (" " + person.SearchName).Contains(" " + word));
        foreach (var word in whole)
            people = people.Where(person => (" " + person.SearchName + " ").Contains(" " + word + " "));
        return people;
    }
}
