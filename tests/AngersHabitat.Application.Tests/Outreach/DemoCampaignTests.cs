using AngersHabitat.Application.Outreach.Demo;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Tests.Outreach;

public sealed class DemoCampaignTests
{
    [Theory]
    [InlineData(20)]
    [InlineData(100_000)]
    public void FirstCampaign_HoweverManyPeople_IsClosedWithNothingOwed(int contacts)
    {
        var random = new Random(4);
        var team = DemoTeam.Of(Guid.NewGuid(), random);
        var people = new DemoPeople(random).Make(contacts);
        var first = new DemoCampaign(DemoPlans.First(Guid.NewGuid(), team), team, random);
        first.Target([.. people.Targeted.Where(person => first.Campaign.Targets(person.BirthDate))]);

        first.RunToTheEnd([]);

        first.Campaign.State.ShouldBe(CampaignState.Closed);
        first.Contacts.ShouldNotContain(contact => contact.State == ContactState.CallbackDue);
    }
}
