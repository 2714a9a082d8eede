using AngersHabitat.Domain.Reception;
using CsCheck;

namespace AngersHabitat.Domain.Tests.Reception;

public class ResidenceSearchTests
{
    private static readonly Residence Tilleuls = Residence("Les Tilleuls", 1, 28, "rue des Demoiselles", "Angers", "Centre-Ville");
    private static readonly Residence Banchais1 = Residence("Les Banchais 1", 1, 60, "rue des Banchais", "Angers", "Deux-Croix - Banchais - Grand-Pigeon");
    private static readonly Residence Banchais2 = Residence("Les Banchais 2", 61, 140, "rue des Banchais", "Angers", "Deux-Croix - Banchais - Grand-Pigeon");
    private static readonly Residence Lac = Residence("Résidence du Lac", 1, 15, "allée du Lac", "Angers", "Lac de Maine");
    private static readonly Residence[] All = [Tilleuls, Banchais1, Banchais2, Lac];

    [Theory]
    [InlineData("12 rue des Demoiselles, 49000 Angers")]
    [InlineData("DEMOISELLES")]
    [InlineData("les tilleuls")]
    [InlineData("rue des demoisselles")]
    [InlineData("demoiseles")]
    [InlineData("tilleusl")]
    [InlineData("centre ville")]
    public void Find_AddressNameDistrictOrOneTypo_GivesTheResidence(string text)
        => Find(text).ShouldBe([Tilleuls]);

    [Theory]
    [InlineData("85 rue des Banchais", "Les Banchais 2")]
    [InlineData("12 rue des Banchais", "Les Banchais 1")]
    public void Find_HouseNumber_PutsTheRightPartOfTheStreetFirst(string text, string expected)
        => Find(text)[0].Name.ShouldBe(expected);

    [Theory]
    [InlineData("lac de maine")]
    [InlineData("allée du lac")]
    public void Find_ShortTellingWord_IsEnough(string text)
        => Find(text).ShouldBe([Lac]);

    [Theory]
    [InlineData("boulevard Zola")]
    [InlineData("demoixxlles")]
    public void Find_NothingNear_GivesNothing(string text)
        => Find(text).ShouldBeEmpty();

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    [InlineData("12")]
    [InlineData("!!!")]
    public void Read_NoWord_IsNoSearch(string? text)
        => ResidenceSearch.Read(text).ShouldBeNull();

    [Fact]
    public void Find_AnyOneLetterTypoInALongWord_IsForgiven()
        => Gen.Select(Gen.Int[0, 9], Gen.Int[0, 2], Gen.Char['a', 'z']).Sample((position, edit, letter) =>
        {
            const string word = "demoiselles";
            var typed = edit switch
            {
                0 => word.Remove(position, 1),
                1 => word.Insert(position, letter.ToString()),
                _ => word.Remove(position, 1).Insert(position, letter.ToString()),
            };
            Find(typed).ShouldContain(Tilleuls);
        });

    [Fact]
    public void Read_AnyText_IsNeverAnError()
        => Gen.String.Sample(text => ResidenceSearch.Read(text)?.Find(All));

    private static IReadOnlyList<Residence> Find(string text) => ResidenceSearch.Read(text)!.Find(All);

    private static Residence Residence(string name, int first, int last, string street, string city, string district)
        => new(Guid.NewGuid(), name, new ResidenceAddress(first, last, street, "49000", city, district), Guid.NewGuid(), null);
}
