using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Interventions;
using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Application.Tests.Outreach.OutreachHost;

namespace AngersHabitat.Application.Tests.Outreach;

/// <summary>A visit to the dwelling, asked for while a campaign calls.</summary>
public sealed class CallVisitTests(PortalHost host) : IClassFixture<PortalHost>
{
    private readonly Guid _agent = Guid.NewGuid();

    [Fact]
    public async Task LogCall_WithAgreement_OpensOneVisitWithHerNameAndTheNumberDialled()
    {
        var (contact, screen) = await ClaimedAsync(Home);
        var call = Call(contact, Outcome.Reached) with { Needs = [Need.Housing], Repair = Wish(screen) };
        (await host.AsAgentAsync(_agent, call)).VisitAsked.ShouldBeTrue();
        await host.AsAgentAsync(_agent, call);
        var visit = await host.InStoreAsync(db => db.Interventions.SingleAsync(row => row.SourceId == call.CallId));
        (visit.Source, visit.State, visit.Urgency, visit.Door, visit.Alone).ShouldBe((RequestSource.OutreachCall, InterventionState.Requested, Urgency.Normal, "12", true));
        (visit.ContactName!.StartsWith("Anne ESSAI", StringComparison.Ordinal), visit.ContactPhone).ShouldBe((true, screen.Phone));
    }

    [Fact]
    public async Task LogCall_WithoutAgreementAnswerOrDoor_IsRefusedAtItsFieldAndStoresNothing()
    {
        var (contact, screen) = await ClaimedAsync(Home);
        var call = Call(contact, Outcome.Reached);
        await RefusedAsync(call with { Repair = Wish(screen) with { Agreed = false } }, "Outreach.VisitAgreementRequired", "Repair.Agreed");
        await RefusedAsync(call with { Repair = Wish(screen) with { Door = " " } }, "Interventions.DoorMissing", "Repair.Door");
        await RefusedAsync(call with { Outcome = Outcome.NoAnswer, Repair = Wish(screen) }, "Outreach.VisitNeedsAnAnswer", "Repair.KindId");
        await RefusedAsync(call with { Repair = Wish(screen) with { KindId = Guid.NewGuid() } }, "Interventions.KindUnknown", "Repair.KindId");
        (await host.InStoreAsync(db => db.Interventions.AnyAsync(row => row.SourceId == call.CallId))).ShouldBeFalse();
        (await host.ContactAsync(contact)).State.ShouldBe(ContactState.Reserved);
    }

    [Fact]
    public async Task Call_ResidenceTheLandlordDoesNotKnow_OffersNoVisit()
        => (await ClaimedAsync("Foyer des Inconnus")).Screen.Visits.ShouldBeEmpty();

    [Fact]
    public async Task TakeBack_VisitNobodyPlanned_IsCancelled()
    {
        var (contact, screen) = await ClaimedAsync("Résidence " + Home);
        var call = Call(contact, Outcome.Reached) with { Repair = Wish(screen) };
        await host.AsAgentAsync(_agent, call);
        await host.AsAgentAsync(_agent, new TakeBackCall.Command(call.CallId));
        (await host.InStoreAsync(db => db.Interventions.SingleAsync(row => row.SourceId == call.CallId))).State.ShouldBe(InterventionState.Cancelled);
    }

    [Fact]
    public void Lengths_AreThoseOfTheVisit()
        => (VisitWish.DoorLength, VisitWish.DetailsLength).ShouldBe((DwellingPlace.PartLength, Intervention.DetailsLength));

    private string Home => host.InStoreAsync(db => db.Residences.OrderBy(row => row.Name).Select(row => row.Name).FirstAsync()).GetAwaiter().GetResult();

    private static LogCall.RepairWish Wish(GetCall.Result screen) => new() { KindId = screen.Visits[0].Id, Door = "12", Agreed = true };

    private async Task<(Guid Contact, GetCall.Result Screen)> ClaimedAsync(string residence)
    {
        var campaign = await host.AddCampaignAsync([_agent], NewPerson(residence: residence));
        var contact = (await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;
        return (contact, await host.SendAsAsync(Agent(_agent), new GetCall.Query(contact)));
    }

    private async Task RefusedAsync(LogCall.Command command, string code, string field)
    {
        var refused = await Should.ThrowAsync<RuleException>(() => host.AsAgentAsync(_agent, command));
        (refused.Code, refused.Field).ShouldBe((code, field));
    }
}
