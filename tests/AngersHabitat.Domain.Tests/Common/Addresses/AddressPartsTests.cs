using AngersHabitat.Domain.Common.Addresses;
using static AngersHabitat.Domain.Tests.Common.Addresses.Places;

namespace AngersHabitat.Domain.Tests.Common.Addresses;

/// <summary>Building, stair, flat, floor and post box, and what a number typed is.</summary>
public class AddressPartsTests
{
    private static readonly AddressEntry First = Named("Tilleuls 1", "rue des Tilleuls").From(1, 60);
    private static readonly AddressEntry Second = Named("Tilleuls 2", "rue des Tilleuls").From(61, 140);

    [Theory]
    [InlineData("bat")]
    [InlineData("bt")]
    [InlineData("bâtiment")]
    [InlineData("apt")]
    [InlineData("appt")]
    [InlineData("app")]
    [InlineData("apart")]
    [InlineData("appart")]
    [InlineData("appartement")]
    [InlineData("esc")]
    [InlineData("escalier")]
    [InlineData("étage")]
    [InlineData("etg")]
    [InlineData("porte")]
    [InlineData("lgt")]
    [InlineData("logt")]
    [InlineData("logement")]
    [InlineData("hall")]
    [InlineData("entrée")]
    [InlineData("ent")]
    [InlineData("cedex")]
    [InlineData("BP")]
    [InlineData("CS")]
    [InlineData("TSA")]
    [InlineData("boîte")]
    [InlineData("BAL")]
    [InlineData("cage")]
    public void Find_NumberOfAPart_IsNoHouseNumber(string part)
    {
        Search($"rue des Tilleuls, {part} 300", First, Second).Beyond.ShouldBeNull();
        Search($"{part} 300, 250 rue des Tilleuls", First, Second).Beyond!.Number.ShouldBe(250);
    }

    [Theory]
    [InlineData("3e étage")]
    [InlineData("2ème étage")]
    [InlineData("1er etg")]
    [InlineData("4 étage")]
    [InlineData("300 etg")]
    public void Find_NumberOfAFloor_IsNoHouseNumber(string floor)
    {
        Search($"rue des Tilleuls, {floor}", Second).Beyond.ShouldBeNull();
        Search($"{floor}, 250 rue des Tilleuls", First, Second).Beyond!.Number.ShouldBe(250);
    }

    [Theory]
    [InlineData("étage 3")]
    [InlineData("etg 12")]
    public void Find_FloorAfterTheHouseNumber_LeavesTheNumber(string floor)
        => Search($"rue des Tilleuls 250, {floor}", First, Second).Beyond!.Number.ShouldBe(250);

    [Theory]
    [InlineData("bâtiment")]
    [InlineData("étage")]
    [InlineData("etg")]
    [InlineData("cedex")]
    [InlineData("bât C12")]
    [InlineData("hall B")]
    [InlineData("2ème étage")]
    public void Read_PartWithOrWithoutItsName_IsNoSearch(string text) => AddressQuery.Read(text).ShouldBeNull();

    [Theory]
    [InlineData("porte")]
    [InlineData("hall")]
    [InlineData("porte d'")]
    [InlineData("hall l'")]
    public void Read_WordThatMayNameAPlace_IsSearched(string text) => AddressQuery.Read(text).ShouldNotBeNull();

    [Theory]
    [InlineData("tilleuls hall")]
    [InlineData("tilleuls bât")]
    [InlineData("hall tilleuls")]
    [InlineData("bât tilleuls")]
    public void Find_PartBeforeOrAfterAWord_TheWordCounts(string text) => Found(text, First).ShouldBe([First.Name]);

    [Fact]
    public void Find_PartBeforeAShortWord_TheWordCounts() => Found("hall lilas", Named("Lilas")).ShouldBe(["Lilas"]);

    [Theory]
    [InlineData("12bis")]
    [InlineData("12ter")]
    [InlineData("12quater")]
    [InlineData("12b")]
    public void Read_NumberWithItsLetter_IsANumber(string text)
    {
        AddressQuery.Read(text).ShouldBeNull();
        Search($"2{text} rue des Tilleuls", First, Second).Beyond!.Number.ShouldBe(212);
    }

    [Theory]
    [InlineData("250rue des Tilleuls")]
    [InlineData("250tilleuls")]
    public void Find_NumberWrittenToItsWord_AreTwo(string text) => Search(text, First, Second).Beyond!.Number.ShouldBe(250);

    [Theory]
    [InlineData("1er")]
    [InlineData("2eme")]
    [InlineData("1ere")]
    public void Find_Rank_IsAWordOfTheName(string rank) => Found(rank, Named($"{rank} Régiment")).ShouldBe([$"{rank} Régiment"]);

    [Fact]
    public void Find_NumberAfterTheName_IsAPartOfIt()
    {
        Found("tilleuls 2", First, Second).ShouldBe(["Tilleuls 2", "Tilleuls 1"]);
        Found("2 les tilleuls", First, Second).ShouldBe(["Tilleuls 1", "Tilleuls 2"]);
        Found("les 2 tilleuls", First, Second).ShouldBe(["Tilleuls 1", "Tilleuls 2"]);
        Search("tilleuls 9", Named("Tilleuls 9", "rue des Tilleuls").From(1, 5)).Beyond.ShouldBeNull();
    }

    [Theory]
    [InlineData("tilleuls 49100", "49100")]
    [InlineData("tilleuls 49000", "49000")]
    [InlineData("tilleuls BP 49100", "49000")]
    public void Find_PostalCode_PutsItsPlaceFirst(string text, string first)
        => Search(text, First with { PostalCode = "49000" }, First with { PostalCode = "49100" }).Best[0].PostalCode.ShouldBe(first);
}
