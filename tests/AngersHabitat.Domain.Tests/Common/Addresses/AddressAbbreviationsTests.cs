using AngersHabitat.Domain.Common.Addresses;
using static AngersHabitat.Domain.Tests.Common.Addresses.Places;

namespace AngersHabitat.Domain.Tests.Common.Addresses;

/// <summary>Words cut short, as they stand on envelopes and in files, and what they stand for.</summary>
public class AddressAbbreviationsTests
{
    [Theory]
    [InlineData("St", "saint")]
    [InlineData("Ste", "sainte")]
    [InlineData("Sts", "saints")]
    [InlineData("N.D.", "notre")]
    [InlineData("Dr", "docteur")]
    [InlineData("Gal", "général")]
    [InlineData("Mal", "maréchal")]
    [InlineData("Cel", "colonel")]
    [InlineData("Gd", "grand")]
    [InlineData("Gde", "grande")]
    [InlineData("Gds", "grands")]
    [InlineData("Ht", "haut")]
    [InlineData("Hts", "hauts")]
    [InlineData("Rd", "rond")]
    [InlineData("Pt", "petit")]
    [InlineData("Pte", "porte")]
    [InlineData("Demois.", "demoiselles")]
    [InlineData("Jdn", "jardin")]
    [InlineData("Jdns", "jardins")]
    [InlineData("Ag.", "agence")]
    public void Find_PlaceNamedByAnAbbreviation_IsFoundByTheWholeWord(string shortened, string whole) => ShouldBeOneWord(shortened, whole);

    [Theory]
    [InlineData("R.", "rue")]
    [InlineData("Av.", "avenue")]
    [InlineData("Ave", "avenue")]
    [InlineData("Aven.", "avenue")]
    [InlineData("Bd", "boulevard")]
    [InlineData("Bld", "boulevard")]
    [InlineData("Bvd", "boulevard")]
    [InlineData("Blvd", "boulevard")]
    [InlineData("Boul.", "boulevard")]
    [InlineData("Bvld", "boulevard")]
    [InlineData("Pl.", "place")]
    [InlineData("Plc", "place")]
    [InlineData("All.", "allée")]
    [InlineData("Al.", "allée")]
    [InlineData("Imp.", "impasse")]
    [InlineData("Sq.", "square")]
    [InlineData("Ch.", "chemin")]
    [InlineData("Che", "chemin")]
    [InlineData("Chem.", "chemin")]
    [InlineData("Rte", "route")]
    [InlineData("Crs", "cours")]
    [InlineData("Pass.", "passage")]
    [InlineData("Fg", "faubourg")]
    [InlineData("Fbg", "faubourg")]
    [InlineData("Qu.", "quai")]
    [InlineData("Rés.", "résidence")]
    [InlineData("Résid.", "résidence")]
    [InlineData("Rce", "résidence")]
    [InlineData("Rsd", "résidence")]
    [InlineData("Lot.", "lotissement")]
    public void Find_KindOfStreetAndNothingElse_IsFoundByTheWholeWord(string shortened, string whole) => ShouldBeOneWord(shortened, whole);

    [Theory]
    [InlineData("gardien")]
    [InlineData("gardienne")]
    [InlineData("concierge")]
    [InlineData("loge")]
    [InlineData("loges")]
    public void Find_WhoLooksAfterTheHouse_IsItsLodge(string word)
        => Found($"{word} des Tilleuls", Named("Tilleuls"), Named("Loge", "rue des Tilleuls", kind: AddressKind.Lodge)).ShouldBe(["Loge"]);

    private static void ShouldBeOneWord(string shortened, string whole)
    {
        var letters = shortened.Replace(".", "", StringComparison.Ordinal);
        Found(whole, Named(letters)).ShouldBe([letters]);
        Found(letters, Named($"{whole} Zola"), Named("Parc")).ShouldBe([$"{whole} Zola"]);
    }
}
