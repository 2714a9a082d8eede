namespace AngersHabitat.Domain.Outreach;

/// <summary>
/// What the forms of a French word have in common: « hospitalisé », « hospitalisées »; « algérien », « algériennes »; « médical », « médicaux ». Rough on
/// purpose: it finds words to think over, it spells none.
/// </summary>
internal static class FrenchStem
{
    // Shorter words have no ending to lose: « rom » is not « Rome ».
    private const int Shortest = 4;

    /// <param name="word">One word, folded by <see cref="SearchText"/>.</param>
    public static string Of(string word)
    {
        var stem = WithoutPlural(word);
        while (stem.Length > Shortest && stem[^1] == 'e')
            stem = stem[..^1];
        if (stem.Length > Shortest && stem[^1] == stem[^2] && stem[^1] is not ('e' or 's'))
            stem = stem[..^1];
        return Masculine(stem);
    }

    private static string WithoutPlural(string word)
    {
        if (word.Length > Shortest + 1 && word.EndsWith("aux", StringComparison.Ordinal))
            return word[..^2] + "l";
        return word.Length >= Shortest && word[^1] is 's' or 'x' ? word[..^1] : word;
    }

    private static string Masculine(string stem)
    {
        if (stem.EndsWith("iv", StringComparison.Ordinal))
            return stem[..^1] + "f";
        if (stem.EndsWith("qu", StringComparison.Ordinal))
            return stem[..^2] + "c";
        return stem.Length > Shortest && (stem.EndsWith("eus", StringComparison.Ordinal) || stem.EndsWith("eur", StringComparison.Ordinal)) ? stem[..^1] : stem;
    }
}
