using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>Groups of states, and what is small enough to stand together.</summary>
public class OutreachStatesTests
{
    [Theory]
    [InlineData(ContactState.ToCall, true, true, false, false)]
    [InlineData(ContactState.Reserved, false, false, false, false)]
    [InlineData(ContactState.Completed, false, false, true, true)]
    [InlineData(ContactState.RetryDue, true, true, false, false)]
    [InlineData(ContactState.CallbackDue, true, true, false, false)]
    [InlineData(ContactState.NumberToFix, false, true, false, false)]
    [InlineData(ContactState.Unreachable, false, true, false, true)]
    [InlineData(ContactState.Declined, false, false, true, true)]
    [InlineData(ContactState.Excluded, false, false, true, true)]
    public void ContactState_Each_IsInItsGroups(ContactState state, bool callable, bool takeable, bool final, bool over)
    {
        ContactStates.Callable.Contains(state).ShouldBe(callable);
        state.IsTakeable().ShouldBe(takeable);
        state.IsFinal().ShouldBe(final);
        ContactStates.CallsOver.Contains(state).ShouldBe(over);
    }

    [Theory]
    [InlineData(CampaignState.Draft, false)]
    [InlineData(CampaignState.Active, false)]
    [InlineData(CampaignState.Paused, false)]
    [InlineData(CampaignState.Closed, true)]
    [InlineData(CampaignState.Anonymised, true)]
    public void CampaignState_ClosedOrAnonymised_HasEnded(CampaignState state, bool ended) => state.IsEnded().ShouldBe(ended);

    [Theory]
    [InlineData("fr", true)]
    [InlineData("az", true)]
    [InlineData("f", false)]
    [InlineData("fra", false)]
    [InlineData("FR", false)]
    [InlineData("f1", false)]
    [InlineData("é ", false)]
    public void IsCode_TwoSmallLetters_AreALanguage(string text, bool code) => Languages.IsCode(text).ShouldBe(code);

    [Theory]
    [InlineData("2020-11-12", null)]
    [InlineData("1900-11-13", null)]
    [InlineData("1900-11-12", null)]
    [InlineData("1899-11-13", null)]
    [InlineData("1899-11-12", "Outreach.BirthTooOld")]
    [InlineData("2020-11-13", "Outreach.BirthInFuture")]
    public void CheckBirth_FirstAndLastDate_AreBelieved(string birth, string? code)
    {
        void Check() => AgeRules.CheckBirth(DateOnly.FromDateTime(Utc(birth + "T00:00")), new DateOnly(2020, 11, 12));
        if (code is null)
            Check();
        else
            new Action(Check).ShouldRefuse(code, "BirthDate", code == "Outreach.BirthTooOld" ? [120] : []);
    }

    [Fact]
    public void ReferralBatch_WhatWasSent_IsKept()
    {
        var id = Guid.NewGuid();
        var batch = new ReferralBatch(id, Agent, Thursday, 3);
        (batch.Id, batch.AgentId, batch.SentAt, batch.Count).ShouldBe((id, Agent, Thursday, 3));
    }

    [Fact]
    public void CallGroup_NobodyHolds_IsFree()
    {
        var id = Guid.NewGuid();
        var group = new CallGroup(id);
        (group.Id, group.LeaseAgentId, group.LeaseEndsAt, group.IsFreeFor(Agent, Thursday)).ShouldBe((id, null, null, true));
    }

    [Fact]
    public void Offer_KindAndNeeds_AreItsOwn()
    {
        var id = Guid.NewGuid();
        var offer = new CcasOffer(id, OfferKind.Help, "Portage", [Need.Shopping]);
        (offer.Id, offer.Kind).ShouldBe((id, OfferKind.Help));
        offer.Needs.Select(need => (need.OfferId, need.Need)).ShouldBe([(id, Need.Shopping)]);
        offer.Change(OfferKind.Activity, "Portage", [Need.Shopping]);
        offer.Plan("", "", DateSpan.Inclusive(new(2020, 11, 9), new(2020, 11, 12)), null);
        (offer.Kind, offer.StartsOn, offer.EndsBefore, offer.Capacity).ShouldBe((OfferKind.Activity, new DateOnly(2020, 11, 9), new DateOnly(2020, 11, 13), null));
        (offer.PlacesLeft(1_000), offer.IsOpenOn(new(2020, 11, 12)), offer.IsOpenOn(new(2020, 11, 1))).ShouldBe((null, true, true));
    }
}
