using AngersHabitat.Domain.Common.Addresses;
using static AngersHabitat.Domain.Tests.Common.Addresses.Places;

namespace AngersHabitat.Domain.Tests.Common.Addresses;

/// <summary>What the house number changes, and what is said when it is not in the street.</summary>
public class AddressNumbersTests
{
    private static readonly AddressEntry Lilas = Named("Lilas", "rue des Lilas").From(10, 20);

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void Find_NumberAtTheEndsOfTheStreet_IsInIt(int number, bool beyond)
        => (Search($"{number} rue des Lilas", Lilas).Beyond is not null).ShouldBe(beyond);

    [Fact]
    public void Find_OneNumberKnown_IsTheWholeStreet()
        => Search("4 rue des Lilas", Lilas.From(3, null)).Beyond.ShouldBe(new NumberBeyond(4, "rue des Lilas", 3, 3));

    [Fact]
    public void Find_AnotherStreetOfTheSameName_DoesNotLengthenIt()
        => Search("250 rue des Lilas", Lilas with { Name = "Aval" }, Named("Zola", "allée des Lilas").From(30, 40)).Beyond.ShouldBe(new NumberBeyond(250, "rue des Lilas", 10, 20));

    [Theory]
    [InlineData("250 rue des Lilas, Angers")]
    [InlineData("250 rue des Lilas inconnu")]
    public void Find_StreetAndMore_IsByItsStreet(string text) => Search(text, Lilas).Beyond!.Number.ShouldBe(250);

    [Theory]
    [InlineData("berno", true)]
    [InlineData("vern", false)]
    public void Find_StreetThatIsSurelyMeant_IsByItsStreet(string street, bool beyond)
        => (Search($"250 rue {street}", Named("Zola", "rue Verneau").From(1, 9)).Beyond is not null).ShouldBe(beyond);

    [Fact]
    public void Find_NumberUnknownOrOutside_PutsTheUnknownFirst()
        => Found("12 lilas", Named("Parc", "rue des Lilas").From(50, 60), Named("Zola", "rue des Lilas")).ShouldBe(["Zola", "Parc"]);

    [Fact]
    public void Find_PlaceNotByItsStreet_GainsNothingByTheNumber()
        => Found("12 lilas", Named("Lilas Aval", "rue Hoche").From(50, 60), Named("Lilas Parc", "rue Hoche").From(1, 20)).ShouldBe(["Lilas Aval", "Lilas Parc"]);

    [Theory]
    [InlineData("rue des Lilas", "RUE DES LILAS", "Angers", true)]
    [InlineData("12, rue des Lilas", "3-5 rue des Lilas", "Angers", true)]
    [InlineData("rue des Lilas", "rue Hoche", "Angers", false)]
    [InlineData("rue des Lilas", "rue des Lilas", "Nantes", false)]
    [InlineData("", "", "Angers", false)]
    public void AreNear_StreetOfTheSameCommune_IsNear(string one, string other, string city, bool near)
        => Neighbourhood.AreNear(Named("A", one, "Angers"), Named("B", other, city)).ShouldBe(near);

    [Theory]
    [InlineData("Centre", "centre", true)]
    [InlineData("Centre", "Gare", false)]
    [InlineData("Centre", null, false)]
    [InlineData(null, null, false)]
    public void AreNear_DistrictOfTheSameCommune_IsNear(string? one, string? other, bool near)
        => Neighbourhood.AreNear(Named("A", "rue Zola", "Angers") with { District = one }, Named("B", "rue Hoche", "Angers") with { District = other }).ShouldBe(near);

    [Fact]
    public void AreNear_Nothing_IsAnError()
    {
        Should.Throw<ArgumentNullException>(() => Neighbourhood.AreNear(null!, Lilas)).ParamName.ShouldBe("one");
        Should.Throw<ArgumentNullException>(() => Neighbourhood.AreNear(Lilas, null!)).ParamName.ShouldBe("other");
    }
}
