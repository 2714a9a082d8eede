namespace AngersHabitat.Application.Common;

/// <summary>What files name with or without the word of its kind: « Agence Centre » or « Centre », « Loge Les Tilleuls » or « Les Tilleuls ». Case and accents do not count.</summary>
/// <param name="kind">The word, as <see cref="SearchText"/> writes it.</param>
internal sealed class NamesInFiles<T>(string kind)
    where T : struct
{
    private readonly Dictionary<string, T> _found = new(StringComparer.Ordinal);

    /// <summary>A whole name counts before another one's without its word.</summary>
    public void Add(string name, T value)
    {
        var words = SearchText.Normalize(name);
        _found[words] = value;
        _found.TryAdd(NamesInFiles.Without(words, kind), value);
    }

    /// <returns>Null when nothing bears the name.</returns>
    public T? Find(string name) => _found.TryGetValue(SearchText.Normalize(name), out var value) ? value : null;
}

/// <summary>What names in files are compared by.</summary>
internal static class NamesInFiles
{
    /// <summary>The name without the word of its kind.</summary>
    /// <param name="words">As <see cref="SearchText"/> writes it.</param>
    /// <param name="kind">The word.</param>
    public static string Without(string words, string kind) => words.StartsWith(kind + ' ', StringComparison.Ordinal) ? words[(kind.Length + 1)..] : words;
}
