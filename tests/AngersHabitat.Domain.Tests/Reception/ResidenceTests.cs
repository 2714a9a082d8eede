using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Domain.Tests.Reception;

public sealed class ResidenceTests
{
    private static readonly ResidenceAddress Lilas = new([new ResidenceStretch("rue des Lilas", 2, 8), new ResidenceStretch("rue des Lilas", 12, 14), new ResidenceStretch("allée Verte")], "49100", "Angers", "Monplaisir");

    [Fact]
    public void New_StandsAtItsIdentifier()
    {
        var (id, agency, lodge) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var residence = new Residence(id, "Les Lilas", Lilas, agency, lodge);
        residence.ShouldSatisfyAllConditions(
            () => (residence.Slug, residence.IsNamed, residence.Code).ShouldBe(($"{id}", false, $"{id:N}"[20..])),
            () => (residence.AgencyId, residence.LodgeId, residence.Dwellings).ShouldBe((agency, lodge, null)),
            () => (residence.Name, residence.PostalCode, residence.City, residence.District).ShouldBe(("Les Lilas", "49100", "Angers", "Monplaisir")),
            () => residence.Search.ShouldBe("les lilas rue des lilas allee verte 49100 angers monplaisir", "each street once"),
            () => residence.Key.ShouldBe("les lilas|angers"));
    }

    [Fact]
    public void Describe_Anew_KeepsTheRowsThatStay()
    {
        var residence = Any();
        var rows = residence.Stretches.ToList();
        residence.Describe("Les Lilas", Lilas, 40);
        (residence.Dwellings, residence.Stretches.SequenceEqual(rows)).ShouldBe((40, true));
        residence.Describe("Les Lilas", Lilas with { Stretches = [new ResidenceStretch("quai Gambetta", 1, 3)] }, 0);
        residence.Stretches.ShouldHaveSingleItem().ShouldSatisfyAllConditions(row => row.ShouldBe(rows[0]), row => (row.Street, row.FirstNumber, row.LastNumber, row.Position).ShouldBe(("quai Gambetta", 1, 3, 0)));
        residence.Search.ShouldContain("quai gambetta");
        residence.Describe("Les Lilas", Lilas, Residence.MostDwellings);
        residence.Stretches.Select(row => (row.Position, row.Street)).ShouldBe([(0, "rue des Lilas"), (1, "rue des Lilas"), (2, "allée Verte")]);
    }

    [Theory]
    [InlineData("", 1, "Reception.NameInvalid", "Name")]
    [InlineData(" ", 1, "Reception.NameInvalid", "Name")]
    [InlineData("Les Lilas", -1, "Reception.DwellingsInvalid", "Dwellings")]
    [InlineData("Les Lilas", Residence.MostDwellings + 1, "Reception.DwellingsInvalid", "Dwellings")]
    public void Describe_OutOfItsLimits_IsRefused(string name, int dwellings, string code, string field) => Refusals.Of(() => Any().Describe(name, Lilas, dwellings)).ShouldBe((code, field));

    [Fact]
    public void Describe_TheLongestName_AndNoStreet()
    {
        var residence = Any();
        residence.Describe(new string('a', Residence.NameLength), Lilas, null);
        residence.Name.Length.ShouldBe(Residence.NameLength);
        Refusals.Of(() => residence.Describe(new string('a', Residence.NameLength + 1), Lilas, null)).ShouldBe(("Reception.NameInvalid", "Name"));
        Refusals.Of(() => residence.Describe("Les Lilas", Lilas with { Stretches = [] }, null)).ShouldBe(("Reception.StreetInvalid", "Addresses"));
    }

    [Fact]
    public void MoveTo_AName_TheFirstHasNoFormerOne()
    {
        var residence = Any();
        residence.MoveTo("les-lilas").ShouldBeNull("nobody was told an identifier");
        residence.IsNamed.ShouldBeTrue();
        residence.MoveTo("les-lilas").ShouldBeNull();
        var former = residence.MoveTo("lilas-angers");
        (former!.Slug, former.ResidenceId, residence.Slug).ShouldBe(("les-lilas", residence.Id, "lilas-angers"));
    }

    [Fact]
    public void TakeCode_IsTheFirstThatNobodyHas_AndStays()
    {
        var (residence, seen) = (Any(), new List<string>());
        residence.TakeCode(code =>
        {
            seen.Add(code);
            return seen.Count < 3;
        });
        (residence.Code, seen.Count).ShouldBe((seen[2], 3));
        seen.ShouldBeUnique();
        seen.ShouldAllBe(code => code.Length == 5 && code.All(letter => "23456789bcdfghjkmnpqrstvwxyz".Contains(letter)));
        residence.TakeCode(_ => throw new InvalidOperationException("it hangs in a hall"));
        residence.Code.ShouldBe(seen[2]);
    }

    [Theory]
    [InlineData(0, 4)]
    [InlineData(5, 4)]
    [InlineData(null, 4)]
    [InlineData(4, null)]
    public void Stretch_WhoseNumbersDoNotRise_IsRefused(int? first, int? last) => Refusals.Of(() => _ = new ResidenceStretch("rue", first, last)).ShouldBe(("Reception.HouseNumbersInvalid", "Addresses"));

    [Fact]
    public void Stretch_OfAStreetTooLongOrNone_IsRefused()
    {
        Refusals.Of(() => _ = new ResidenceStretch(" ")).ShouldBe(("Reception.StreetInvalid", "Addresses"));
        Refusals.Of(() => _ = new ResidenceStretch(new string('a', Residence.StreetLength + 1))).ShouldBe(("Reception.StreetInvalid", "Addresses"));
        new ResidenceStretch(new string('a', Residence.StreetLength), 1, 1).LastNumber.ShouldBe(1);
    }

    private static Residence Any() => new(Guid.NewGuid(), "Les Lilas", Lilas, Guid.NewGuid(), null);
}
