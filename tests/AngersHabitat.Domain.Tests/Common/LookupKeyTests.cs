using CsCheck;

namespace AngersHabitat.Domain.Tests.Common;

public class LookupKeyTests
{
    [Theory]
    [InlineData("Op30-Zed", "op30-zed")]
    [InlineData("OP30-ZED", "op30-zed")]
    [InlineData(" op30\u200B-z\u00ADed\u00A0", "op30-zed")]
    [InlineData("ｏｐ３０－ＺＥＤ", "op30-zed")]
    [InlineData("op30\u2011zed", "op30-zed")]
    [InlineData("ék30", "ek30")]
    [InlineData("e\u0301K30", "ek30")]
    [InlineData("Bât.  A / 12", "bat. a / 12")]
    [InlineData("\u200B\u00AD", "")]
    [InlineData(null, "")]
    public void Of_AnyWriting_GivesOneKey(string? text, string key) => LookupKey.Of(text).ShouldBe(key);

    [Theory]
    [InlineData(150, 150)]
    [InlineData(151, 150)]
    [InlineData(400, 150)]
    public void Of_LongText_IsCutWhereItsColumnEnds(int letters, int length) => LookupKey.Of(new string('A', letters)).ShouldBe(new string('a', length));

    [Fact]
    public void Of_CutAtABlank_EndsWithALetter() => LookupKey.Of(new string('a', 149) + " b").ShouldBe(new string('a', 149));

    [Theory]
    [InlineData("op\t30", "op 30")]
    [InlineData("op\u202F\n30", "op 30")]
    [InlineData("op\u221230", "op-30")]
    public void Of_BlanksAndMinus_AreOneBlankAndAHyphen(string text, string key) => LookupKey.Of(text).ShouldBe(key);

    [Theory]
    [InlineData("  Évelyne\u200B ", "Évelyne")]
    [InlineData("ｏｐ３０", "op30")]
    [InlineData("a\u0007b\u00ADc", "abc")]
    [InlineData("a\tb", "a\tb")]
    [InlineData("a\uFFFEb\uFFFFc", "abc")]
    [InlineData("a\uFFFDb", "a\uFFFDb")]
    public void Visible_Text_IsWhatCanBeSeenOfIt(string text, string seen) => LookupKey.Visible(text).ShouldBe(seen);

    [Fact]
    public void Visible_HalfOfAPair_IsLeftOut() => LookupKey.Visible($"a{(char)0xD83D}b").ShouldBe("ab");

    [Theory]
    [InlineData("A-1", "A1")]
    [InlineData("A.1", "A,1")]
    [InlineData("10", "1O")]
    public void Of_OtherIdentifiers_StayApart(string one, string other) => LookupKey.Of(one).ShouldNotBe(LookupKey.Of(other));

    [Fact]
    public void Of_AnyText_GivesAKeyOfItself()
        => Gen.String[0, 60].Sample(text =>
        {
            var key = LookupKey.Of(text);
            LookupKey.Of(key).ShouldBe(key);
            LookupKey.Of(text.ToUpperInvariant() is var upper && LookupKey.Of(upper.ToLowerInvariant()) == key ? upper : text).ShouldBe(key);
            key.Length.ShouldBeLessThanOrEqualTo(LookupKey.MaxLength);
        }, iter: Runs.Of(2_000));

    // What migrations do with a table of letters is what the code does.
    [Fact]
    public void Folded_LetterByLetter_GivesTheWhole()
        => Gen.String[Gen.Char["aÀÉèœŒŁøßİıＡ１\u0301\u200B-\u2011 \u00A0'’.é"], 0, 40].Sample(text =>
            string.Concat(text.Select(letter => LookupKey.Folded(letter.ToString()))).ShouldBe(LookupKey.Folded(text)));
}
