namespace AngersHabitat.Domain.Outreach;

/// <summary>The words of a name as somebody types or reads it.</summary>
public static class NameWords
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "m", "mr", "mm", "mme", "mmes", "mlle", "mlles", "melle", "monsieur", "messieurs", "madame", "mesdames", "mademoiselle", "veuve", "vve", "dr", "docteur", "me", "maitre",
    };

    /// <summary>The words, folded by <see cref="SearchText"/>, without the titles before the name (« M. et Mme »); a title alone stays: it may be a name.</summary>
    public static IReadOnlyList<string> Of(string? text)
    {
        var words = SearchText.Normalize(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = words.SkipWhile(word => Titles.Contains(word) || word is "et" or "ou").ToList();
        return name.Count > 0 ? name : words;
    }
}
