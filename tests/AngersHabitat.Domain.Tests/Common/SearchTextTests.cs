namespace AngersHabitat.Domain.Tests.Common;

public class SearchTextTests
{
    [Theory]
    [InlineData("12, rue de l'Écriture", "12 rue de l ecriture")]
    [InlineData("  Cœur  de-Ville ", "coeur de ville")]
    [InlineData("N'GUYEN", "n guyen")]
    [InlineData("Łukasz ØSTERGÅRD", "lukasz ostergard")]
    [InlineData("GÜNDOĞDU Işıl, İpek", "gundogdu isil ipek")]
    [InlineData("Đặng Vǎn", "dang van")]
    [InlineData("Groß, STRAẞE, Þór, Ærø", "gross strasse thor aero")]
    [InlineData("ＭＡＲＴＩＮ ﬁls", "martin fils")]
    [InlineData("Le\u200B Go\u00ADff\uFEFF", "le goff")]
    [InlineData("N\u02BCGuessan", "n guessan")]
    [InlineData("e\u0301cole", "ecole")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Normalize_RemovesAccentsCaseAndPunctuation(string? text, string expected)
        => SearchText.Normalize(text).ShouldBe(expected);

    [Fact]
    public void Normalize_HalfOfAPair_IsNoFault() => SearchText.Normalize(new string(['a', '\uD800', 'É'])).Replace(" ", "", StringComparison.Ordinal).ShouldBe("ae");

    // A mark that nobody sees sends the text by the tables of all scripts.
    [Fact]
    public void Normalize_LettersOfEurope_AreAsTheTablesOfAllScriptsSay()
    {
        for (var letter = '\0'; letter < 0x250; letter++)
            SearchText.Normalize($"a{letter}b {letter}").ShouldBe(SearchText.Normalize($"a{letter}b {letter}\u2060"), $"U+{(int)letter:X4}");
    }
}
