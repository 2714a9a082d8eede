using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>Who may take people that are called together, and which of two agents speaks their language.</summary>
public class CallGroupTests
{
    [Fact]
    public void Group_ThatNobodyHolds_IsFreeForAll()
    {
        Held(null, null).IsFreeFor(Agent, Thursday).ShouldBeTrue();
        Held(null, Thursday.AddMinutes(1)).IsFreeFor(Agent, Thursday).ShouldBeTrue();
        Held(OtherAgent, null).IsFreeFor(Agent, Thursday).ShouldBeTrue();
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Group_OfAnotherAgent_IsFreeOnceHerHoldEnds(int ticks, bool free) => Held(OtherAgent, Thursday.AddTicks(ticks)).IsFreeFor(Agent, Thursday).ShouldBe(free);

    [Fact]
    public void Group_OfHerOwn_StaysHers() => Held(Agent, Thursday.AddMinutes(9)).IsFreeFor(Agent, Thursday).ShouldBeTrue();

    [Theory]
    [InlineData("ar", true)]
    [InlineData("ar,pt", true)]
    [InlineData("pt,ar", true)]
    [InlineData("pt,ar,tr", true)]
    [InlineData("pt", false)]
    [InlineData("", false)]
    [InlineData("pt,arb", false)]
    [InlineData("kar,pt", false)]
    public void SpokenIn_AsksForTheWholeCode(string languages, bool spoken)
    {
        var campaign = ActiveCampaign();
        var person = SomePerson();
        typeof(Person).GetProperty(nameof(Person.Language))!.SetValue(person, "ar");
        CampaignContact.SpokenIn.Holds(Contact(campaign, person), languages).ShouldBe(spoken);
    }

    // As the store gives it: a hold is written by a statement.
    private static CallGroup Held(Guid? agent, DateTime? until)
    {
        var group = new CallGroup(Guid.NewGuid());
        typeof(CallGroup).GetProperty(nameof(CallGroup.LeaseAgentId))!.SetValue(group, agent);
        typeof(CallGroup).GetProperty(nameof(CallGroup.LeaseEndsAt))!.SetValue(group, until);
        return group;
    }
}
