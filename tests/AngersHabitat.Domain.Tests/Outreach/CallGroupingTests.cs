using AngersHabitat.Domain.Outreach;
using CsCheck;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

public class CallGroupingTests
{
    private static readonly Guid A = Guid.NewGuid(), B = Guid.NewGuid(), C = Guid.NewGuid(), D = Guid.NewGuid();

    [Fact]
    public void Link_HouseholdThenNumber_IsTransitive()
        => CallGrouping.Link([new(A, "h1", ["1"]), new(B, "h1", ["2"]), new(C, null, ["2"]), new(D, "h2", ["3"])])
            .ShouldBe([[A, B, C], [D]]);

    [Fact]
    public void Link_LastOneJoinsTwoGroups_MakesOne()
        => CallGrouping.Link([new(A, null, ["1"]), new(B, null, ["2"]), new(C, null, ["1", "2"])]).ShouldBe([[A, B, C]]);

    [Fact]
    public void Link_HouseholdKeyThatLooksLikeANumber_IsNotTakenForOne()
        => CallGrouping.Link([new(A, "1", []), new(B, null, ["1"])]).Count.ShouldBe(2);

    [Fact]
    public void HouseholdKey_AddressAndName_IgnoresCaseAndAccents()
    {
        CallGrouping.HouseholdKey("3 allée des Érables", "LEFÈVRE").ShouldBe(CallGrouping.HouseholdKey("3, Allee des Erables", "Lefevre"));
        CallGrouping.HouseholdKey("", "Lefèvre").ShouldBeNull();
        CallGrouping.HouseholdKey("3 allée des Érables", null).ShouldBeNull();
    }

    [Fact]
    public void Link_AnyMembers_PartitionsThemAndSeparatesOnlyTheUnlinked()
        => Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[0, 6]).Array[0, 25].Sample(rows =>
        {
            var members = rows.Select(row => new GroupMember(Guid.NewGuid(), row.Item1 == 0 ? null : $"h{row.Item1}", [$"{row.Item2}", $"{row.Item3}"])).ToList();
            var groups = CallGrouping.Link(members);
            var groupOf = groups.SelectMany((group, index) => group.Select(id => (id, index))).ToDictionary(pair => pair.id, pair => pair.index);
            groupOf.Count.ShouldBe(members.Count);
            foreach (var (one, other) in members.SelectMany(one => members.Select(other => (one, other))))
            {
                if (one.Numbers.Intersect(other.Numbers, StringComparer.Ordinal).Any()
                    || (one.HouseholdKey is not null && string.Equals(one.HouseholdKey, other.HouseholdKey, StringComparison.Ordinal)))
                    groupOf[one.PersonId].ShouldBe(groupOf[other.PersonId]);
            }
        }, iter: 500);

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
}
