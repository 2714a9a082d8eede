using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

public class SensitiveWordsTests
{
    private static readonly SensitiveWords First = new([.. FirstSensitiveTerms.All.SelectMany(list => list.Terms.Split(','), (list, text) => new SensitiveTerm(text, list.Topic, Thursday)).DistinctBy(term => term.Key)]);

    [Theory]
    [InlineData("Elle est DIABÉTIQUE", "DIABÉTIQUE", SensitiveTopic.Illness)]
    [InlineData("va à la mosquée", "mosquée", SensitiveTopic.Religion)]
    [InlineData("famille algériennes", "algériennes", SensitiveTopic.Origin)]
    [InlineData("monsieur très désagréable", "désagréable", SensitiveTopic.Judgement)]
    [InlineData("doit prendre son insuline le matin", "insuline", SensitiveTopic.Treatment)]
    [InlineData("Hospitalisée hier", "Hospitalisée", SensitiveTopic.Illness)]
    [InlineData("HOSPITALISES", "HOSPITALISES", SensitiveTopic.Illness)]
    [InlineData("son fils a la tutelle", "tutelle", SensitiveTopic.Protection)]
    [InlineData("Sous curatelles renforcées", "curatelles", SensitiveTopic.Protection)]
    [InlineData("se déplace en fauteuil", "fauteuil", SensitiveTopic.Mobility)]
    [InlineData("en Fauteuils roulants", "Fauteuils roulants", SensitiveTopic.Mobility)]
    [InlineData("est alitée", "alitée", SensitiveTopic.Mobility)]
    [InlineData("elle est sourde", "sourde", SensitiveTopic.Illness)]
    [InlineData("anxieuse depuis mars", "anxieuse", SensitiveTopic.Illness)]
    [InlineData("famille juive", "juive", SensitiveTopic.Religion)]
    [InlineData("dame turque", "turque", SensitiveTopic.Origin)]
    [InlineData("l’e\u0301pilepsie", "e\u0301pilepsie", SensitiveTopic.Illness)]
    public void Find_WordToThinkOver_IsNamedAsTypedWithItsTopic(string note, string word, SensitiveTopic topic)
        => First.Find(note).ShouldBe([new SensitiveWord(word, topic)]);

    [Theory]
    [InlineData("Souhaite être rappelée jeudi, voilà sa voisine prévenue")]
    [InlineData("L'assistante sociale passe lundi ; besoin d'aide pour les courses")]
    [InlineData("Partie à Rome, de retour mardi ; sa fille Maud fait les courses")]
    [InlineData("Préfère le matin. Ascenseur en panne, chauffage faible.")]
    [InlineData("")]
    [InlineData(null)]
    public void Find_ObjectiveNote_WarnsOfNothing(string? note) => First.Find(note).ShouldBeEmpty();

    [Fact]
    public void Find_SameWordTwice_IsNamedOnce() => First.Find("malade, malade").Count.ShouldBe(1);

    [Theory]
    [InlineData("médical", "problèmes médicaux", "médicaux")]
    [InlineData("Ehpad", "part en EHPAD", "EHPAD")]
    [InlineData("aide-soignant", "son aide soignante vient", "aide soignante")]
    [InlineData("visite* de l'infirmier", "Visites de l’infirmière", "Visites de l’infirmière")]
    public void Find_TermOfTheManagers_IsFoundInItsForms(string term, string note, string found)
        => new SensitiveWords([new SensitiveTerm(term, SensitiveTopic.Illness, Thursday)]).Find(note).ShouldBe([new SensitiveWord(found, SensitiveTopic.Illness)]);

    [Theory]
    [InlineData("a")]
    [InlineData("*")]
    [InlineData("…")]
    [InlineData("le*")]
    public void Term_FoundInEveryNote_IsRefused(string term)
        => ((Action)(() => _ = new SensitiveTerm(term, SensitiveTopic.Illness, Thursday))).ShouldRefuse("Outreach.TermTooShort");
}
