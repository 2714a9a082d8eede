using AngersHabitat.Domain.Common.Addresses;
using static AngersHabitat.Domain.Tests.Common.Addresses.Places;

namespace AngersHabitat.Domain.Tests.Common.Addresses;

/// <summary>Words that stand around an address and say nothing of the place.</summary>
public class AddressSilentWordsTests
{
    public static TheoryData<string> Silent { get; } =
    [
        "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "n", "no", "num", "numéro", "résidence", "quartier", "lotissement", "France",
        "bis", "ter", "quater", "cedex", "je", "j", "habite", "suis", "chez", "mon", "ma", "mes", "Mme", "M", "Mr", "Madame", "Monsieur", "qui", "est", "pas", "dans", "sur",
        "svp", "RDC", "HLM", "adresse", "immeuble",
        "rue", "avenue", "boulevard", "place", "allée", "impasse", "square", "chemin", "quai", "route", "cours", "passage", "faubourg",
    ];

    [Theory]
    [MemberData(nameof(Silent))]
    public void Find_SilentWordInAName_NameIsTypedWholeWithoutIt(string word)
        => Found("zola", Named($"{word} Zola"), Named("Zola")).Length.ShouldBe(2);

    [Theory]
    [MemberData(nameof(Silent))]
    public void Find_SilentWordTyped_DoesNotFindThePlaceThatHasOnlyThat(string word)
        => Found($"{word} tilleuls", Named("Tilleuls"), Named($"{word} Zola")).ShouldBe(["Tilleuls"]);

    [Theory]
    [InlineData("immeuble 4")]
    [InlineData("rue")]
    [InlineData("la")]
    public void Read_OnlySilentWords_AreSearchedAllTheSame(string text) => AddressQuery.Read(text).ShouldNotBeNull();

    [Theory]
    [InlineData("l'")]
    [InlineData("à")]
    public void Read_OneLetterThatSaysNothing_IsNoSearch(string text) => AddressQuery.Read(text).ShouldBeNull();

    [Theory]
    [InlineData("Alpes-de-Haute-Provence")]
    [InlineData("Alpes-Maritimes")]
    [InlineData("Bas-Rhin")]
    [InlineData("Bouches-du-Rhône")]
    [InlineData("Charente-Maritime")]
    [InlineData("Corse-du-Sud")]
    [InlineData("Côte-d'Or")]
    [InlineData("Côtes-d'Armor")]
    [InlineData("Deux-Sèvres")]
    [InlineData("Eure-et-Loir")]
    [InlineData("Haut-Rhin")]
    [InlineData("Haute-Corse")]
    [InlineData("Haute-Garonne")]
    [InlineData("Haute-Loire")]
    [InlineData("Haute-Marne")]
    [InlineData("Haute-Saône")]
    [InlineData("Haute-Savoie")]
    [InlineData("Haute-Vienne")]
    [InlineData("Hautes-Alpes")]
    [InlineData("Hautes-Pyrénées")]
    [InlineData("Hauts-de-Seine")]
    [InlineData("Ille-et-Vilaine")]
    [InlineData("Indre-et-Loire")]
    [InlineData("Loir-et-Cher")]
    [InlineData("Loire-Atlantique")]
    [InlineData("Lot-et-Garonne")]
    [InlineData("Maine-et-Loire")]
    [InlineData("Meurthe-et-Moselle")]
    [InlineData("Pas-de-Calais")]
    [InlineData("Puy-de-Dôme")]
    [InlineData("Pyrénées-Atlantiques")]
    [InlineData("Pyrénées-Orientales")]
    [InlineData("Saône-et-Loire")]
    [InlineData("Seine-et-Marne")]
    [InlineData("Seine-Maritime")]
    [InlineData("Seine-Saint-Denis")]
    [InlineData("Tarn-et-Garonne")]
    [InlineData("Territoire de Belfort")]
    [InlineData("Val-d'Oise")]
    [InlineData("Val-de-Marne")]
    public void Read_NameOfADepartmentOfSeveralWords_IsNoSearch(string name) => AddressQuery.Read($"12, {name}").ShouldBeNull();

    [Theory]
    [InlineData("Nord")]
    [InlineData("Maine")]
    [InlineData("Loire")]
    public void Read_NameOfOneWord_IsSearched(string name) => AddressQuery.Read(name).ShouldNotBeNull();
}
