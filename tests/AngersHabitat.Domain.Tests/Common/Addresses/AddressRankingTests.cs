using AngersHabitat.Domain.Common.Addresses;
using static AngersHabitat.Domain.Tests.Common.Addresses.Places;

namespace AngersHabitat.Domain.Tests.Common.Addresses;

/// <summary>Which of several places answers best, and which no more.</summary>
public class AddressRankingTests
{
    [Fact]
    public void Find_WordInNameOrDistrictOrCommune_CountsInThisOrder()
    {
        var (city, district) = (Named("Parc", city: "Zola"), Named("Quartz") with { District = "Zola" });
        Found("zola", city, district, Named("Zola Nord")).ShouldBe(["Zola Nord"]);
        Found("zola", city, district).ShouldBe(["Quartz"]);
        Found("zola", city).ShouldBe(["Parc"]);
    }

    [Fact]
    public void Find_RareWord_WeighsMoreThanAFrequentOne()
        => Found("parc lilas", Named("Parc Nord"), Named("Parc Sud"), Named("Parc Ouest"), Named("Lilas")).ShouldBe(["Lilas"]);

    [Fact]
    public void Find_BothWords_CountMoreThanOne()
        => Found("parc lilas", Named("Parc Sud"), Named("Lilas Ouest"), Named("Parc Lilas Nord")).ShouldBe(["Parc Lilas Nord"]);

    [Fact]
    public void Find_WholeName_LeavesOutLongerNames()
    {
        Found("zola", Named("Zola Nord"), Named("Zola")).ShouldBe(["Zola"]);
        Found("zola", Named("Zola Nord"), Named("Zola"), Named("Parc")).ShouldBe(["Zola"]);
    }

    [Fact]
    public void Find_WholeNameAndMore_KeepsLongerNames()
        => Found("zola inconnu", Named("Zola Nord"), Named("Zola"), Named("Parc")).ShouldBe(["Zola", "Zola Nord"]);

    [Fact]
    public void Find_NameThatSaysNothing_DoesNotAnswer()
        => Found("nantes", Named("Zola", city: "Nantes"), Named("La Résidence", city: "Angers")).ShouldBe(["Zola"]);

    [Fact]
    public void Find_KindOfStreet_TellsTwoStreetsOfOneNameApart()
    {
        AddressEntry[] places = [Named("Aval", "rue des Lilas"), Named("Zola", "allée des Lilas")];
        Found("lilas", places).ShouldBe(["Aval", "Zola"]);
        Found("allée des Lilas", places).ShouldBe(["Zola", "Aval"]);
        Found("allée des Lilas", Named("Lilas Aval", "rue Hoche"), Named("Lilas Parc", "allée Hoche")).ShouldBe(["Lilas Aval", "Lilas Parc"]);
    }

    [Fact]
    public void Find_AsGood_ComesInTheOrderOfKindsThenOfNames()
        => Found(
            "tilleuls", Named("Tilleuls Sud"), Named("Tilleuls Nord"), Named("Tilleuls Aval", kind: AddressKind.Worksite), Named("Tilleuls Ouest", kind: AddressKind.Office))
            .ShouldBe(["Tilleuls Nord", "Tilleuls Sud", "Tilleuls Ouest", "Tilleuls Aval"]);

    [Theory]
    [InlineData("agence")]
    [InlineData("agences")]
    [InlineData("siège")]
    [InlineData("bureau")]
    [InlineData("bureaux")]
    public void Find_OfficeByItsWord_LeavesOutResidences(string word)
        => Search($"{word} Tilleuls", Named("Tilleuls"), Named("Tilleuls", kind: AddressKind.Office)).Best.ShouldHaveSingleItem().Kind.ShouldBe(AddressKind.Office);

    [Fact]
    public void Find_NoKindAsked_PutsTheResidenceFirstAndKnowsNoLodge()
        => Search("Tilleuls", Named("Tilleuls", kind: AddressKind.Lodge), Named("Tilleuls", kind: AddressKind.Office), Named("Tilleuls")).Best
            .Select(place => place.Kind).ShouldBe([AddressKind.Residence, AddressKind.Office]);

    [Fact]
    public void Find_CommuneAlone_FindsResidencesOnly()
        => Found("nantes", Named("Zola", city: "Nantes"), Named("Hoche", city: "Nantes", kind: AddressKind.Office)).ShouldBe(["Zola"]);

    [Theory]
    [InlineData("oz inconnu", false)]
    [InlineData("lac inconnu", true)]
    [InlineData("nantes inconnu", true)]
    [InlineData("angers inconnu", false)]
    public void Find_BesideAnUnknownWord_AnotherMustBeSure(string text, bool found)
        => (Found(text, Named("Oz Nord", city: "Angers"), Named("Lac", city: "Nantes"), Named("Parc", city: "Angers"), Named("Gare", city: "Angers")).Length > 0).ShouldBe(found);

    [Theory]
    [InlineData("bel air", "Belair")]
    [InlineData("bel air inconnu", "Belair")]
    [InlineData("belair", "Bel-Air")]
    [InlineData("bellevue", "Belle-Vue")]
    public void Find_WordWrittenApartOrTogether_IsTheSame(string text, string name) => Found(text, Named(name)).ShouldBe([name]);

    [Fact]
    public void Find_ShortWordsWrittenTogether_AreAnotherWord() => Found("lelac", Named("Le Lac")).ShouldBeEmpty();

    [Fact]
    public void Find_WordsInAnyOrder_CountAlike() => Found("bel air", Named("Zola", "Air Bel"), Named("Parc", "Bel Air")).ShouldBe(["Parc", "Zola"]);
}
