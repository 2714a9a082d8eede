using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Domain.Tests.Outreach;

public class NameWordsTests
{
    [Theory]
    [InlineData("Mme Jeanne LE GOFF", "jeanne le goff")]
    [InlineData("M. et Mme Ba", "ba")]
    [InlineData("Ly", "ly")]
    [InlineData("madame", "madame")]
    [InlineData("Łuczak M", "luczak m")]
    public void Of_NameAsDisplayed_LeavesTheTitleOut(string text, string words) => string.Join(' ', NameWords.Of(text)).ShouldBe(words);
}
