using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>What two people may be to each other, and what the staff decided.</summary>
public class HouseholdTests
{
    private const string Shared = "+33261910412";
    private static readonly HashSet<string> NoOwn = [];

    [Fact]
    public void Question_SameNamesAndBirth_IsSamePerson()
    {
        Question(Somebody(), Somebody("MARTINÉAU", phone: "+33261910002", address: "")).ShouldBe(HouseholdQuestion.SamePerson);
        Question(Somebody(), Somebody(birth: new(1938, 4, 3))).ShouldBe(HouseholdQuestion.SameHousehold);
        Question(Somebody(), Somebody(firstName: "Odile")).ShouldBe(HouseholdQuestion.SameHousehold);
    }

    [Fact]
    public void Question_SameNameAtAnotherAddress_IsNone()
        => Question(Somebody(), Somebody(firstName: "Odile", phone: "+33261910002", address: "14 rue des Lices")).ShouldBeNull();

    [Fact]
    public void Question_SameNameWithoutAddress_IsNone()
        => Question(Somebody(address: ""), Somebody(firstName: "Odile", phone: "+33261910002", address: "")).ShouldBeNull();

    [Theory]
    [InlineData(Shared, Shared, false, HouseholdQuestion.SharedNumber)]
    [InlineData(Shared, "+33261910002", false, null)]
    [InlineData(Shared, Shared, true, null)]
    [InlineData("+33666666666", "+33666666666", false, null)]
    public void Question_NumberInCommon_IsAskedUnlessItIsNobodys(string one, string other, bool own, HouseholdQuestion? question)
    {
        var ownNumbers = own ? [Shared] : NoOwn;
        var (first, second) = (Somebody(phone: one), Somebody("Roy", phone: "+33261910003", second: other));
        HouseholdQuestions.Of(first, second, ownNumbers).ShouldBe(question);
        HouseholdQuestions.Of(second, first, ownNumbers).ShouldBe(question);
    }

    [Fact]
    public void Decision_TwoPeople_AreInOneOrderWhoeverIsNamedFirst()
    {
        var (low, high) = (new Guid(1, 0, 0, new byte[8]), new Guid(2, 0, 0, new byte[8]));
        HouseholdDecision.Ordered(high, low).ShouldBe((low, high));
        HouseholdDecision.Ordered(low, high).ShouldBe((low, high));
        var decision = new HouseholdDecision(high, low, true, Agent, Thursday);
        (decision.FirstId, decision.SecondId, decision.IsSame, decision.DecidedBy, decision.DecidedAt).ShouldBe((low, high, true, Agent, Thursday));
        decision.Decide(false, OtherAgent, Thursday.AddHours(1));
        (decision.FirstId, decision.IsSame, decision.DecidedBy, decision.DecidedAt).ShouldBe((low, false, OtherAgent, Thursday.AddHours(1)));
    }

    [Theory]
    [InlineData(310, 317)]
    [InlineData(313, 320)]
    [InlineData(314, 320)]
    public void HouseholdKey_LongAddress_IsCutAtItsLength(int letters, int length)
        => CallGrouping.HouseholdKey(new string('a', letters), "Martin")!.Length.ShouldBe(length);

    [Fact]
    public void Link_DecisionOfSomebodyNotAmongThem_ChangesNothing()
    {
        var (one, other) = (Guid.NewGuid(), Guid.NewGuid());
        GroupMember[] members = [new(one, "x", ["1"]), new(other, "y", ["2"])];
        foreach (var unknown in (Guid[])[Guid.Empty, Guid.AllBitsSet])
            CallGrouping.Link(members, NoOwn, [new(one, unknown, true, Agent, Thursday)]).ShouldBe([[one], [other]]);
    }

    [Fact]
    public void Link_PeopleWithoutAddressOnOneNumber_AreEachOfAnAddress()
        => CallGrouping.Link([.. Enumerable.Range(0, 5).Select(_ => new GroupMember(Guid.NewGuid(), "", ["1"]))], NoOwn, []).Count.ShouldBe(5);

    [Theory]
    [InlineData("+33666666667", false)]
    [InlineData("+33606060607", false)]
    [InlineData("+33610203040", false)]
    [InlineData("+33687654321", true)]
    [InlineData("+33678901234", true)]
    [InlineData("+33698979695", true)]
    [InlineData("+33613579135", false)]
    [InlineData("+4412345678", true)]
    [InlineData("12345678", true)]
    [InlineData("1111111", false)]
    [InlineData("+3311111111", true)]
    [InlineData("+33a1111111", false)]
    public void Placeholder_DigitsAllTheSameOrOneApart_StandForNone(string number, bool placeholder)
        => PlaceholderNumbers.Contains(number).ShouldBe(placeholder);

    private static HouseholdQuestion? Question(Person one, Person other) => HouseholdQuestions.Of(one, other, NoOwn);

    private static Person Somebody(
        string lastName = "Martineau", string firstName = "Odette", string phone = Shared, string? second = null, string address = "12 rue des Lices", DateOnly? birth = null)
        => new(Guid.NewGuid(), new PersonDetails
        {
            Reference = Guid.NewGuid().ToString("N"), LastName = lastName, FirstName = firstName, BirthDate = birth ?? new(1938, 4, 2),
            Phone = phone, Phone2 = second, Address = address,
        }, Guid.NewGuid());
}
