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

    [Theory]
    [InlineData("M. Mr MM. Mme Mmes Mlle Mlles Melle")]
    [InlineData("Monsieur Messieurs Madame Mesdames Mademoiselle Veuve Vve")]
    [InlineData("Dr Docteur Me Maître et ou")]
    public void Of_EveryTitle_IsLeftOutBeforeTheName(string titles)
    {
        foreach (var title in titles.Split(' '))
            NameWords.Of($"{title} Barbier").ShouldBe(["barbier"], title);
    }
}
