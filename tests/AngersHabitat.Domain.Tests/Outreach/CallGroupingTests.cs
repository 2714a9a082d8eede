using AngersHabitat.Domain.Outreach;
using CsCheck;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

public class CallGroupingTests
{
    private static readonly Guid A = Guid.NewGuid(), B = Guid.NewGuid(), C = Guid.NewGuid(), D = Guid.NewGuid();

    private static readonly HashSet<string> NoOwn = [];

    [Fact]
    public void Link_CoupleAtOneAddressOnOneNumber_IsAHousehold()
        => Link(new(A, "12 rue des lices", ["1"]), new(B, "12 rue des lices", ["1"]), new(C, "14 rue des lices", ["2"])).ShouldBe([[A, B], [C]]);

    [Fact]
    public void Link_SameBuildingWithOwnNumbers_IsNoFact()
        => Link(new(A, "12 rue des lices", ["1"]), new(B, "12 rue des lices", ["2"])).Count.ShouldBe(2);

    [Fact]
    public void Link_LastOneJoinsTwoGroups_MakesOne()
        => Link(new(A, "", ["1"]), new(B, "", ["2"]), new(C, "", ["1", "2"])).ShouldBe([[A, B, C]]);

    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 5)]
    public void Link_NumberOfSeveralAddresses_LinksUpToFour(int addresses, int groups)
        => Link([.. Enumerable.Range(0, addresses).Select(index => new GroupMember(Guid.NewGuid(), $"{index} rue des lices", ["+33261910412"]))]).Count.ShouldBe(groups);

    [Theory]
    [InlineData("+33666666666")]
    [InlineData("+33606060606")]
    [InlineData("+33102030405")]
    [InlineData("+33612345678")]
    [InlineData("+33123456789")]
    [InlineData("+33698765432")]
    [InlineData("+33200000000")]
    public void Link_NumberThatStandsForNone_LinksNobody(string number) => Link(new(A, "12 rue des lices", [number]), new(B, "12 rue des lices", [number])).Count.ShouldBe(2);

    [Theory]
    [InlineData("+33261910412")]
    [InlineData("+33639980001")]
    [InlineData("+33241123344")]
    public void Link_TrueNumber_Links(string number) => Link(new(A, "12 rue des lices", [number]), new(B, "12 rue des lices", [number])).Count.ShouldBe(1);

    [Fact]
    public void Link_NumberOfTheLandlord_LinksNobody()
        => CallGrouping.Link([new(A, "x", ["1"]), new(B, "x", ["1"])], new HashSet<string>(StringComparer.Ordinal) { "1" }, []).Count.ShouldBe(2);

    [Fact]
    public void Link_WhatWasDecided_GoesBeforeTheData()
    {
        HouseholdDecision Decided(Guid one, Guid other, bool isSame) => new(one, other, isSame, Agent, Thursday);
        CallGrouping.Link([new(A, "x", ["1"]), new(B, "x", ["1"])], NoOwn, [Decided(B, A, false)]).Count.ShouldBe(2);
        CallGrouping.Link([new(A, "x", ["1"]), new(B, "y", ["2"])], NoOwn, [Decided(B, A, true)]).Count.ShouldBe(1);
    }

    [Fact]
    public void HouseholdKey_AddressAndName_IgnoresCaseAndAccents()
    {
        CallGrouping.HouseholdKey("3 allée des Érables", "LEFÈVRE").ShouldBe(CallGrouping.HouseholdKey("3, Allee des Erables", "Lefevre"));
        CallGrouping.HouseholdKey("", "Lefèvre").ShouldBeNull();
        CallGrouping.HouseholdKey("3 allée des Érables", null).ShouldBeNull();
    }

    [Fact]
    public void Link_AnyMembers_PartitionsThemAndSeparatesOnlyTheUnlinked()
        => Gen.Select(Gen.Int[0, 3], Gen.Int[0, 6], Gen.Int[0, 6]).Array[0, 25].Sample(rows =>
        {
            var members = rows.Select(row => new GroupMember(Guid.NewGuid(), $"{row.Item1} rue", [$"{row.Item2}", $"{row.Item3}"])).ToList();
            var groups = CallGrouping.Link(members, NoOwn, []);
            var groupOf = groups.SelectMany((group, index) => group.Select(id => (id, index))).ToDictionary(pair => pair.id, pair => pair.index);
            groupOf.Count.ShouldBe(members.Count);
            foreach (var (one, other) in members.SelectMany(one => members.Select(other => (one, other))))
            {
                if (one.Numbers.Intersect(other.Numbers, StringComparer.Ordinal).Any())
                    groupOf[one.PersonId].ShouldBe(groupOf[other.PersonId]);
            }
        }, iter: Runs.Of(500));

    [Fact]
    public void IsFreeFor_LeaseOfAnother_HoldsUntilItsEnd()
        => new CallGroup(Guid.NewGuid()).IsFreeFor(Agent, Thursday).ShouldBeTrue();

    [Fact]
    public void WorkingNumber_FirstFoundFaulty_IsTheSecondThenNone()
    {
        var person = new Person(Guid.NewGuid(), new PersonDetails
        {
            Reference = "1", LastName = "Roy", FirstName = "Paul", BirthDate = new(1940, 1, 1), Phone = "+33261910001", Phone2 = "+33639980001",
        }, Guid.NewGuid());
        person.WorkingNumber.ShouldBe("+33261910001");
        person.MarkFaulty("+33261910001", Thursday);
        person.WorkingNumber.ShouldBe("+33639980001");
        person.MarkFaulty("+33639980001", Thursday);
        person.WorkingNumber.ShouldBeNull();
        person.CorrectPhone("+33261910002");
        person.WorkingNumber.ShouldBe("+33261910002");
    }

    private static IReadOnlyList<IReadOnlyList<Guid>> Link(params IReadOnlyList<GroupMember> members) => CallGrouping.Link(members, NoOwn, []);
}
