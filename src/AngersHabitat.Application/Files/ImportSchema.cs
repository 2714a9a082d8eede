namespace AngersHabitat.Application.Files;

/// <summary>
/// The columns of a kind of file. Headers come in any order; case, accents, blanks, <c>_</c> and linking words (« Date de
/// naissance ») do not count.
/// </summary>
/// <param name="Columns">Columns by name, as in docs/interfaces.md; a name ending in <c>?</c> may be missing.</param>
public sealed record ImportSchema(params IReadOnlyList<string> Columns)
{
    private static readonly HashSet<string> LinkingWords = new(StringComparer.Ordinal) { "de", "du", "des", "d", "la", "le", "les", "l" };

    /// <summary>Names of all columns, in the order in which they are declared.</summary>
    public IReadOnlyList<string> Names { get; } = [.. Columns.Select(column => column.TrimEnd('?'))];

    /// <summary>Finds the columns in a line of headers; unknown headers are left out.</summary>
    /// <returns>Position of each column found.</returns>
    /// <exception cref="RuleException"><c>Import.HeaderMissing</c> with the missing names; <c>Import.HeaderTwice</c>.</exception>
    internal Dictionary<string, int> Locate(IReadOnlyList<string> headers)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < headers.Count; index++)
        {
            var name = Names.FirstOrDefault(name => string.Equals(Key(name), Key(headers[index]), StringComparison.Ordinal));
            if (name is not null && !found.TryAdd(name, index))
                throw new RuleException("Import.HeaderTwice", "File", name);
        }
        var missing = Columns.Where(column => !column.EndsWith('?') && !found.ContainsKey(column)).ToList();
        return missing.Count == 0
            ? found
            : throw new RuleException("Import.HeaderMissing", "File", string.Join(", ", missing));
    }

    /// <summary>Whether a line holds the headers.</summary>
    internal bool Knows(IReadOnlyList<string> headers)
    {
        try
        {
            return Locate(headers).Count > 0;
        }
        catch (RuleException)
        {
            return false;
        }
    }

    private static string Key(string header)
        => string.Concat(SearchText.Normalize(header).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !LinkingWords.Contains(word)));
}
