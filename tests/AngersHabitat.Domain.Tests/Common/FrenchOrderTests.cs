namespace AngersHabitat.Domain.Tests.Common;

public sealed class FrenchOrderTests
{
    [Fact]
    public void Words_AccentsAndCase_StandWhereADictionaryHasThem()
        => new[] { "zoé", "Élodie", "eau", "Zola", "école", "Ouest" }.Order(FrenchOrder.Words).ShouldBe(["eau", "école", "Élodie", "Ouest", "zoé", "Zola"]);

    [Fact]
    public void Words_OtherCase_IsTheSameWordAndAnotherAccentIsNot()
    {
        FrenchOrder.Words.Equals("ANGERS", "angers").ShouldBeTrue();
        FrenchOrder.Words.Equals("pêche", "péché").ShouldBeFalse();
    }
}
