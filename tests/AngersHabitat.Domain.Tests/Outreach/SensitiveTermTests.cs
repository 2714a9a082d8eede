using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>A term of the managers' list: what it takes, what it is compared by, where it is found.</summary>
public class SensitiveTermTests
{
    [Fact]
    public void Constructor_Term_IsKeptAsWritten()
    {
        var term = new SensitiveTerm("  Aide à Domicile ", SensitiveTopic.Mobility, Thursday);
        (term.Wording, term.Topic, term.AddedAt, term.Key).ShouldBe(("Aide à Domicile", SensitiveTopic.Mobility, Thursday, "aide a domicil"));
        term.Parts.ShouldBe(["aide", "a", "domicil"]);
    }

    [Fact]
    public void Constructor_LongestTerm_IsTakenAndOneLetterMoreRefused()
    {
        Term($" {new string('b', SensitiveTerm.WordingLength)} ").Wording.Length.ShouldBe(60);
        new Action(() => Term(new string('b', 61))).ShouldRefuse("Outreach.TermTooLong", "Wording", 60);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("a b")]
    [InlineData("diab*")]
    [InlineData("de diab*")]
    public void Constructor_ShortestTerm_IsTaken(string wording) => Term(wording).Wording.ShouldBe(wording);

    [Theory]
    [InlineData("b")]
    [InlineData("di*")]
    [InlineData("dia*")]
    [InlineData("visite di*")]
    public void Constructor_TermFoundInEveryNote_IsRefusedAtItsField(string wording)
        => new Action(() => Term($" {wording} ")).ShouldRefuse("Outreach.TermTooShort", "Wording", wording);

    [Theory]
    [InlineData("hospitalisées", "hospitalis")]
    [InlineData("algériennes", "algerien")]
    [InlineData("médicaux", "medical")]
    [InlineData("vitaux", "vital")]
    [InlineData("égaux", "egau")]
    [InlineData("maux", "mau")]
    [InlineData("rom", "rom")]
    [InlineData("Rome", "rome")]
    [InlineData("roms", "rom")]
    [InlineData("ras", "ras")]
    [InlineData("agressive", "agressif")]
    [InlineData("turque", "turc")]
    [InlineData("heureuse", "heureu")]
    [InlineData("chanteur", "chanteu")]
    [InlineData("peur", "peur")]
    [InlineData("grosse", "gross")]
    [InlineData("année", "anne")]
    public void Key_Word_IsWhatItsFormsHaveInCommon(string word, string stem) => Term(word).Key.ShouldBe(stem);

    [Theory]
    [InlineData("diabét* sév*re")]
    [InlineData("diabét* sévère")]
    public void Parts_StarInsideAWord_IsNoStar(string wording) => Term(wording).Parts.Count(part => part.EndsWith('*')).ShouldBe(1);

    [Fact]
    public void Find_SeveralTermsFromOneWord_TakesTheLongest()
    {
        var words = new SensitiveWords([Term("fauteuil"), Term("fauteuil roulant", SensitiveTopic.Mobility), Term("roulant", SensitiveTopic.Origin)]);
        words.Find("Fauteuil roulant, roulant fauteuil").ShouldBe(
            [new("Fauteuil roulant", SensitiveTopic.Mobility), new("roulant", SensitiveTopic.Origin), new("fauteuil", SensitiveTopic.Illness)]);
    }

    [Fact]
    public void Find_TermOfSeveralWords_IsNotFoundCutShort()
    {
        var words = new SensitiveWords([Term("aide médic* domicile")]);
        words.Find("aide médicale").ShouldBeEmpty();
        words.Find("aide sociale domicile").ShouldBeEmpty();
        words.Find("son aide médicale - domicile").ShouldBe([new("aide médicale - domicile", SensitiveTopic.Illness)]);
    }

    [Fact]
    public void Find_BlankText_NamesNothing() => new SensitiveWords([Term("malade")]).Find("  ").ShouldBeEmpty();

    private static SensitiveTerm Term(string wording, SensitiveTopic topic = SensitiveTopic.Illness) => new(wording, topic, Thursday);
}
