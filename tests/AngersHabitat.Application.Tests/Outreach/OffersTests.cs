using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;
using FluentValidation;
using static AngersHabitat.Application.Tests.Outreach.OutreachHost;

namespace AngersHabitat.Application.Tests.Outreach;

public sealed class OffersTests(PortalHost host) : IClassFixture<PortalHost>
{
    private readonly Guid _agent = Guid.NewGuid();

    [Fact]
    public async Task Save_NewOffer_IsStoredOnceAndProposedDuringACall()
    {
        var form = Form("Jardinage au téléphone") with { Capacity = 1 };
        await host.SendAsync(form, Roles.Manager);
        await host.SendAsync(form, Roles.Manager);
        var campaign = await host.AddCampaignAsync([_agent], NewPerson());
        var contact = (await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;
        (await host.SendAsAsync(Agent(_agent), new GetCall.Query(contact))).Offers.ShouldContain(offer => offer.Id == form.Id && offer.PlacesLeft == 1);

        await host.AsAgentAsync(_agent, Call(contact, Outcome.Reached) with { OfferIds = [form.Id], Agreed = true });

        var row = (await host.SendAsync(new ListOffers.Query { Text = "jardinage telephone" }, Roles.Outreach)).Items.ShouldHaveSingleItem();
        (row.Taken, row.PlacesLeft).ShouldBe((1, 0));
    }

    [Fact]
    public async Task Save_LastDayPassed_IsNoLongerProposed()
    {
        var form = Form("Sortie d'automne") with { FirstDate = new DateOnly(2020, 9, 1), LastDate = new DateOnly(2020, 11, 11) };
        await host.SendAsync(form, Roles.Manager);
        (await host.SendAsync(new ListOffers.Query { Text = "automne" }, Roles.Outreach)).Items.ShouldBeEmpty();
        (await host.SendAsync(new ListOffers.Query { Text = "automne", Ended = true }, Roles.Outreach)).Items.ShouldHaveSingleItem().HasEnded.ShouldBeTrue();
    }

    [Fact]
    public async Task Save_ChangedByTwo_SecondIsTold()
    {
        var form = Form("Lecture de contes");
        await host.SendAsync(form, Roles.Manager);
        var shown = await host.SendAsync(new GetOfferForm.Query(form.Id), Roles.Manager);
        await host.SendAsync(shown with { Place = "Par visioconférence", Needs = [Need.Digital] }, Roles.Manager);
        await Should.ThrowAsync<EditConflictException>(() => host.SendAsync(shown with { Place = "À domicile" }, Roles.Manager));
        (await host.InStoreAsync(db => db.CcasOffers.SingleAsync(row => row.Id == form.Id))).Needs.Select(need => need.Need).ShouldBe([Need.Digital]);
    }

    [Fact]
    public async Task Save_Wrong_IsRefusedAtTheField()
    {
        (await Should.ThrowAsync<ValidationException>(() => host.SendAsync(Form("") with { LastDate = new DateOnly(2020, 1, 1) }, Roles.Manager)))
            .Errors.Select(error => error.PropertyName).ShouldBe(["Name", "LastDate"]);
        (await Should.ThrowAsync<RuleException>(() => host.SendAsync(Form("Sans besoin") with { Needs = [] }, Roles.Manager))).Field.ShouldBe("Needs");
        (await Should.ThrowAsync<RuleException>(() => host.SendAsync(Form("Sans place") with { Capacity = 0 }, Roles.Manager))).Field.ShouldBe("Capacity");
        await Should.ThrowAsync<ForbiddenException>(() => host.SendAsync(Form("Par un agent"), Roles.Outreach));
    }

    [Fact]
    public async Task LogCall_OfferWhenNobodyAnswered_IsRefused()
    {
        var campaign = await host.AddCampaignAsync([_agent], NewPerson());
        var contact = (await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;
        var offer = await host.InStoreAsync(db => db.CcasOffers.OrderBy(row => row.Name).FirstAsync());
        (await Should.ThrowAsync<RuleException>(() => host.AsAgentAsync(_agent, Call(contact, Outcome.NoAnswer) with { OfferIds = [offer.Id], Agreed = true })))
            .Code.ShouldBe("Outreach.ReferralNeedsAnAnswer");
    }

    [Fact]
    public async Task LogCall_ResultToldToThePerson_ClosesTheLoop()
    {
        var person = NewPerson();
        var campaign = await host.AddCampaignAsync([_agent], person);
        var contact = (await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId!.Value;
        var id = await host.InStoreAsync(async db =>
        {
            var referral = new Referral(Guid.NewGuid(), await db.CampaignContacts.SingleAsync(row => row.Id == contact), Need.Shopping, null, _agent, host.Clock.UtcNow);
            referral.Agree(AgreementForm.Spoken, _agent, host.Clock.UtcNow);
            referral.Send(Guid.NewGuid(), _agent, host.Clock.UtcNow);
            referral.Answer(ReferralState.Closed, "Repas livrés chaque midi", _agent, host.Clock.UtcNow);
            db.Referrals.Add(referral);
            await db.SaveChangesAsync();
            return referral.Id;
        });
        (await host.SendAsAsync(Agent(_agent), new GetCall.Query(contact))).Results.ShouldHaveSingleItem().ReferralId.ShouldBe(id);
        (await Should.ThrowAsync<RuleException>(() => host.AsAgentAsync(_agent, Call(contact, Outcome.ThirdParty) with { ToldIds = [id] })))
            .Code.ShouldBe("Outreach.ToldNeedsThePerson");
        await host.AsAgentAsync(_agent, Call(contact, Outcome.Reached) with { ToldIds = [id] });
        (await host.InStoreAsync(db => db.Referrals.SingleAsync(row => row.Id == id))).PersonToldAt.ShouldNotBeNull();
    }

    private static SaveOffer.Command Form(string name) => new()
    {
        Id = Guid.NewGuid(), Kind = OfferKind.Activity, Name = name, Place = "Par téléphone", Schedule = "Le lundi",
        FirstDate = new DateOnly(2020, 11, 1), Needs = [Need.Isolation, Need.Activity],
    };
}
