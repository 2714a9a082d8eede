namespace AngersHabitat.Domain.Tests.Common;

public class SearchTextTests
{
    [Theory]
    [InlineData("12, rue de l'Écriture", "12 rue de l ecriture")]
    [InlineData("  Cœur  de-Ville ", "coeur de ville")]
    [InlineData("N'GUYEN", "n guyen")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Normalize_RemovesAccentsCaseAndPunctuation(string? text, string expected)
        => SearchText.Normalize(text).ShouldBe(expected);
}
