using AngersHabitat.Application.Files;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;
using Mediator;
using static AngersHabitat.Application.Tests.Outreach.OutreachHost;

namespace AngersHabitat.Application.Tests.Outreach;

/// <summary>An agent acts for the people of campaigns for which she was named; identifiers of others lead her nowhere.</summary>
public sealed class CampaignRightsTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Actor Manager = new(Guid.NewGuid(), "Responsable d'essai", [Roles.Manager]);

    private readonly Guid _agent = Guid.NewGuid();
    private readonly Guid _stranger = Guid.NewGuid();

    [Fact]
    public async Task AStranger_IsRefused_AndNothingChanges()
    {
        var (contact, escalation, referral) = await FollowUpAsync();
        ICommand<Unit>[] acts =
        [
            new TakeEscalation.Command { Id = escalation.Id, Version = escalation.Version, Kind = EscalationKind.Relative, DueOn = host.Clock.Today.AddDays(1) },
            new CompleteEscalation.Command { Id = escalation.Id, Version = escalation.Version, Result = "Vue" },
            new TellResult.Command(referral.Id),
            new AnswerReferral.Command { ReferralId = referral.Id, State = ReferralState.Cancelled, Result = "Retirée" },
        ];
        foreach (var act in acts)
            (await Should.ThrowAsync<RuleException>(() => host.AsAgentAsync(_stranger, act))).Code.ShouldBe("Outreach.NotYourCampaign", act.ToString());
        (await Should.ThrowAsync<RuleException>(() => host.AsAgentAsync(_stranger, new LiftObjection.Command { ContactId = contact, SaidSo = true }))).Code.ShouldBe("Outreach.NotYourCampaign");
        (await Should.ThrowAsync<RuleException>(() => host.AsAgentAsync(_agent, new LiftObjection.Command { ContactId = contact, SaidSo = true }))).Code.ShouldBe("Outreach.NoObjection");
        (await Should.ThrowAsync<RuleException>(() => host.AsAgentAsync(_stranger, new CorrectNumber.Command { ContactId = contact, Number = "06 39 98 77 05" }))).Code.ShouldBe("Outreach.NotYourCampaign");
        var (same, still) = await host.InStoreAsync(async db => (await db.Escalations.FindAsync(escalation.Id), await db.Referrals.FindAsync(referral.Id)));
        (same!.OwnerId, same.DoneAt, still!.State).ShouldBe((escalation.OwnerId, null, referral.State));

        await host.AsAgentAsync(_agent, acts[0]);
        (await host.InStoreAsync(db => db.Escalations.SingleAsync(row => row.Id == escalation.Id))).OwnerId.ShouldBe(_agent);
        await host.SendAsAsync(Manager, acts[^1]);
    }

    [Fact]
    public async Task Lists_HoldThePeopleOfOnesOwnCampaigns()
    {
        var (_, escalation, referral) = await FollowUpAsync();
        async Task<(bool Escalation, bool Referral)> SeesAsync(Actor actor) => (
            (await host.SendAsAsync(actor, (ListEscalations.Query)new ListEscalations.Query().ForAll())).Rows.Items.Any(row => row.Id == escalation.Id),
            (await host.SendAsAsync(actor, (ListReferrals.Query)new ListReferrals.Query().ForAll())).Rows.Items.Any(row => row.Id == referral.Id));

        (await SeesAsync(Agent(_agent))).ShouldBe((true, true));
        (await SeesAsync(Manager)).ShouldBe((true, true));
        (await SeesAsync(Agent(_stranger))).ShouldBe((false, false));
        (await host.SendAsAsync(Agent(_stranger), new ListEscalations.Query())).Agencies.ShouldBeEmpty();
        (await host.SendAsAsync(Agent(_stranger), new ListReferrals.Query())).Ready.ShouldBe(0);
    }

    [Fact]
    public async Task AFileForTheCcas_HoldsOnesOwn_AndIsTakenByItsSenderOrAManager()
    {
        var (_, _, referral) = await FollowUpAsync();
        var (nothing, mine) = (Guid.NewGuid(), Guid.NewGuid());
        (await Should.ThrowAsync<RuleException>(() => host.AsAgentAsync(_stranger, new SendReferrals.Command(nothing)))).Code.ShouldBe("Outreach.NothingToSend");

        await host.AsAgentAsync(_agent, new SendReferrals.Command(mine));

        (await host.InStoreAsync(db => db.Referrals.Where(row => row.BatchId == mine).Select(row => row.Id).ToListAsync())).ShouldBe([referral.Id]);
        await Should.ThrowAsync<NotFoundException>(() => host.AsAgentAsync(_stranger, new ReferralFile.Command(mine, false)));
        (await host.AsAgentAsync(_agent, new ReferralFile.Command(mine, false))).ShouldNotBeEmpty();
        (await host.SendAsAsync(Manager, new ReferralFile.Command(mine, true))).ShouldNotBeEmpty();
        (await host.InStoreAsync(db => db.AuditEntries.CountAsync(row => row.Action == "Outreach.TakeReferralFile" && row.SubjectId == mine))).ShouldBe(2);
    }

    [Fact]
    public async Task AFileFromTheCcas_AnswersOnesOwnReferralsAlone()
    {
        var (_, _, referral) = await FollowUpAsync();
        await host.AsAgentAsync(_agent, new SendReferrals.Command(Guid.NewGuid()));
        var file = $"orientation;statut;resultat\n{referral.Id};terminee;Courses livrées\n";

        var strange = await host.StageAsync(Agent(_stranger), AnswersImport.Kind, file);
        (await host.SendAsAsync(Agent(_stranger), new GetImport.Query(strange))).Problems.ShouldHaveSingleItem().Code.ShouldBe("Outreach.UnknownReferral");
        (await host.InStoreAsync(db => db.Referrals.SingleAsync(row => row.Id == referral.Id))).State.ShouldBe(ReferralState.Sent);

        await host.ImportAsync(Agent(_agent), AnswersImport.Kind, file);
        var answered = await host.InStoreAsync(db => db.Referrals.SingleAsync(row => row.Id == referral.Id));
        (answered.State, answered.Result).ShouldBe((ReferralState.Closed, "Courses livrées"));
    }

    [Fact]
    public async Task WhatSomebodyElseHolds_IsNotGivenBack()
    {
        var campaign = await host.AddCampaignAsync([_agent, _stranger], NewPerson());
        var contact = (await host.AsAgentAsync(_agent, new ClaimNext.Command(campaign))).ContactId.ShouldNotBeNull();

        (await Should.ThrowAsync<RuleException>(() => host.AsAgentAsync(_stranger, new ReleaseLease.Command(contact)))).Code.ShouldBe("Outreach.LeaseLost");
        (await host.ContactAsync(contact)).LeaseAgentId.ShouldBe(_agent);

        await host.AsAgentAsync(_agent, new ReleaseLease.Command(contact));
        (await host.AsAgentAsync(_agent, new ReleaseLease.Command(contact))).ShouldBe(campaign, "the form was sent twice");
        (await host.InStoreAsync(db => db.AuditEntries.CountAsync(row => row.Action == "Outreach.Release" && row.SubjectId == contact))).ShouldBe(1);
    }

    // Somebody of a campaign whose agent is known, with an escalation and a referral that may be sent.
    private async Task<(Guid Contact, Escalation Escalation, Referral Referral)> FollowUpAsync()
    {
        var campaign = await host.AddCampaignAsync([_agent], NewPerson());
        return await host.InStoreAsync(async db =>
        {
            var contact = await db.CampaignContacts.SingleAsync(row => row.CampaignId == campaign);
            var escalation = new Escalation(Guid.NewGuid(), contact, EscalationKind.Caretaker, Guid.NewGuid(), host.Clock.Today.AddDays(2), host.Clock.UtcNow);
            var referral = new Referral(Guid.NewGuid(), contact, Need.Shopping, null, _agent, host.Clock.UtcNow);
            referral.Agree(AgreementForm.Spoken, _agent, host.Clock.UtcNow);
            db.AddRange(escalation, referral);
            await db.SaveChangesAsync();
            return (contact.Id, escalation, referral);
        });
    }
}
