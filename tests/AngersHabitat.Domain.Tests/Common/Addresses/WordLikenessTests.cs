using static AngersHabitat.Domain.Tests.Common.Addresses.Places;

namespace AngersHabitat.Domain.Tests.Common.Addresses;

/// <summary>A word mistyped, cut short or written as it is heard. « Inconnu » is known nowhere: beside it the word must be sure.</summary>
public class WordLikenessTests
{
    [Theory]
    [InlineData("dem", true)]
    [InlineData("mo", false)]
    [InlineData("demo", true)]
    [InlineData("demo inconnu", false)]
    [InlineData("demoi inconnu", true)]
    [InlineData("demois inconnu", true)]
    [InlineData("demoisellesx inconnu", true)]
    public void Find_BeginningOfAWord_IsSureFromFiveLettersOn(string text, bool found) => ShouldFind(text, "Demoiselles", found);

    [Theory]
    [InlineData("arc", "Parc")]
    [InlineData("parc", "Arc")]
    public void Find_OneLetterOffInAWordOfThree_IsAnotherWord(string text, string name) => ShouldFind(text, name, false);

    [Theory]
    [InlineData("gare", "Garde")]
    [InlineData("garde", "Gare")]
    [InlineData("gard", "Parc", false)]
    [InlineData("prac", "Parc")]
    [InlineData("pacr", "Parc")]
    [InlineData("prec", "Parc", false)]
    [InlineData("pbac", "Parc", false)]
    [InlineData("prax", "Parc", false)]
    [InlineData("carp", "Parc", false)]
    public void Find_WordOfFour_ForgivesOneLetterOrTwoNeighbours(string text, string name, bool found = true) => ShouldFind(text, name, found);

    [Theory]
    [InlineData("silal", "Lilas")]
    [InlineData("tulleils", "Tilleuls")]
    [InlineData("xilal", "Lilas", false)]
    [InlineData("silax", "Lilas", false)]
    public void Find_TwoLettersThatChangedPlaces_AreForgivenFromFiveOn(string text, string name, bool found = true) => ShouldFind(text, name, found);

    [Theory]
    [InlineData("verno", "Verneau")]
    [InlineData("grimo", "Grimaud")]
    [InlineData("jozef", "Joseph")]
    [InlineData("marki", "Marquis")]
    [InlineData("mako", "Mackau")]
    [InlineData("vino", "Vigneau")]
    [InlineData("mesonn", "Maison")]
    [InlineData("cegle", "Seigle")]
    [InlineData("provanse", "Provence")]
    [InlineData("tanple", "Temple")]
    [InlineData("lanber", "Lambert")]
    [InlineData("selié", "Scellier")]
    [InlineData("hanno", "Anneau")]
    [InlineData("kado", "Cadeau")]
    [InlineData("jiro", "Giraud")]
    [InlineData("mano", "Manneaux")]
    public void Find_WordAsItIsHeard_IsTheWord(string text, string name)
    {
        ShouldFind(text, name, true);
        ShouldFind($"{text} inconnu", name, true);
    }

    [Theory]
    [InlineData("arron", "Charron")]
    [InlineData("jado", "Gadeau")]
    [InlineData("baux", "Beau")]
    [InlineData("mano", "Mannheaux")]
    public void Find_AnotherSoundOrTooShortOrTooLong_IsAnotherWord(string text, string name) => ShouldFind(text, name, false);

    [Theory]
    [InlineData("berno", "Verneau")]
    [InlineData("vernof", "Verneau")]
    [InlineData("verneau", "Vernol")]
    [InlineData("verno", "Erneau", false)]
    [InlineData("karo", "Charreau", false)]
    public void Find_OneSoundOff_IsForgivenFromFiveSoundsOn(string text, string name, bool found = true)
    {
        ShouldFind(text, name, found);
        ShouldFind($"{text} inconnu", name, found);
    }

    private static void ShouldFind(string text, string name, bool found) => Found(text, Named(name)).Contains(name).ShouldBe(found);
}
