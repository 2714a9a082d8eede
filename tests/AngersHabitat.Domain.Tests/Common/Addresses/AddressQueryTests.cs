using AngersHabitat.Domain.Common.Addresses;
using CsCheck;

namespace AngersHabitat.Domain.Tests.Common.Addresses;

public class AddressQueryTests
{
    private static readonly AddressEntry Tilleuls = Residence("Les Tilleuls", 1, 28, "rue des Demoiselles", "Angers", "Centre-Ville");
    private static readonly AddressEntry Banchais1 = Residence("Les Banchais 1", 1, 60, "rue des Banchais", "Angers", "Deux-Croix - Banchais - Grand-Pigeon");
    private static readonly AddressEntry Banchais2 = Residence("Les Banchais 2", 61, 140, "rue des Banchais", "Angers", "Deux-Croix - Banchais - Grand-Pigeon");
    private static readonly AddressEntry Lac = Residence("Résidence du Lac", 1, 15, "allée du Lac", "Angers", "Lac de Maine");
    private static readonly AddressEntry[] All = [Tilleuls, Banchais1, Banchais2, Lac];

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
    [InlineData("12 rue des Demoiselles, 49000 Angers, Maine-et-Loire", "Les Tilleuls")]
    [InlineData("Indre et Loire, rue des demoiselles", "Les Tilleuls")]
    [InlineData("3 quai de la Loire 44000 Loire-Atlantique", "Bords de Loire")]
    [InlineData("loire", "Bords de Loire")]
    public void Find_DepartmentUnderTheAddress_SaysNothingOfTheStreet(string text, string expected)
        => AddressQuery.Read(text)!.Find([Tilleuls, Residence("Bords de Loire", 1, 9, "quai de la Loire", "Nantes", "Centre")], entry => entry).Best.Select(entry => entry.Name).ShouldBe([expected]);

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    [InlineData("12")]
    [InlineData("!!!")]
    public void Read_NoWord_IsNoSearch(string? text)
        => AddressQuery.Read(text).ShouldBeNull();

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

    [Theory]
    [InlineData("250 rue des Banchais", 250)]
    [InlineData("appt 3, 141 bis r. des Banchais", 141)]
    public void Find_NumberOutsideTheStreet_SaysFromWhereToWhere(string text, int number)
        => AddressQuery.Read(text)!.Find(All, entry => entry).Beyond.ShouldBe(new NumberBeyond(number, "rue des Banchais", 1, 140));

    [Theory]
    [InlineData("140 rue des Banchais")]
    [InlineData("les banchais 2")]
    [InlineData("rue des Banchais, bât 300")]
    public void Find_NumberOfTheStreetOrOfSomethingElse_SaysNothing(string text)
        => AddressQuery.Read(text)!.Find(All, entry => entry).Beyond.ShouldBeNull();

    [Fact]
    public void Read_AnyText_IsNeverAnError()
        => Gen.String.Sample(text => AddressQuery.Read(text)?.Find(All, entry => entry));

    private static IReadOnlyList<AddressEntry> Find(string text) => AddressQuery.Read(text)!.Find(All, entry => entry).Best;

    private static AddressEntry Residence(string name, int first, int last, string street, string city, string district)
        => new(AddressKind.Residence, name, street, city) { PostalCode = "49000", District = district, FirstNumber = first, LastNumber = last };
}
