using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Domain.Tests.Outreach;

public class SensitiveWordsTests
{
    [Theory]
    [InlineData("Elle est DIABÉTIQUE", "diabetique", SensitiveTopic.Illness)]
    [InlineData("va à la mosquée", "mosquee", SensitiveTopic.Religion)]
    [InlineData("famille d'origine algérienne", "algerienne", SensitiveTopic.Origin)]
    [InlineData("monsieur très désagréable", "desagreable", SensitiveTopic.Judgement)]
    public void Find_WordToThinkOver_IsNamedWithItsTopic(string note, string word, SensitiveTopic topic)
        => SensitiveWords.Find(note).ShouldBe([new SensitiveWord(word, topic)]);

    [Theory]
    [InlineData("Souhaite être rappelée jeudi, voilà sa voisine prévenue")]
    [InlineData("L'assistante sociale passe lundi ; besoin d'aide pour les courses")]
    [InlineData("")]
    [InlineData(null)]
    public void Find_ObjectiveNote_WarnsOfNothing(string? note) => SensitiveWords.Find(note).ShouldBeEmpty();

    [Fact]
    public void Find_SameWordTwice_IsNamedOnce() => SensitiveWords.Find("malade, malade").Count.ShouldBe(1);
}
