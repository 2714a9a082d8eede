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

    [Theory]
    [InlineData("œ æ ß ẞ þ ø ɵ ł ƚ đ ð", "oe ae ss ss th o o l l d d")]
    [InlineData("ħ ı ɨ ȷ ŧ ŋ ĸ ƀ ə ǝ ʉ", "h i i j t n k b e e u")]
    [InlineData("a\u0001b", "ab")]
    [InlineData("a\tb\r\nc", "a b c")]
    [InlineData("a\uFFFEÉ", "ae")]
    public void Normalize_LettersAndMarksOfTheirOwn_AreThoseOfTheAlphabet(string text, string expected) => SearchText.Normalize(text).ShouldBe(expected);

    [Theory]
    [InlineData("Cœur de ville", 14, "coeur de ville")]
    [InlineData("Cœur de ville", 13, "coeur de vill")]
    [InlineData("Cœur de ville", 9, "coeur de")]
    public void Normalize_CutWhereItsColumnEnds_EndsWithALetter(string text, int length, string expected) => SearchText.Normalize(text, length).ShouldBe(expected);

    [Theory]
    [InlineData("ville cœur", true)]
    [InlineData("cœur village", false)]
    [InlineData("", true)]
    public void Contains_EveryWordInAnyOrder_IsWanted(string words, bool contains) => SearchText.Contains("Cœur de ville", words).ShouldBe(contains);
}
