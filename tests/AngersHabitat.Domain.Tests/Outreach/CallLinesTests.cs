using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>Who stands in which waiting line, and in which order within it.</summary>
public class CallLinesTests
{
    private readonly Campaign _campaign = ActiveCampaign();

    [Theory]
    [InlineData(Outcome.NoAnswer, true, CallRank.Retry)]
    [InlineData(Outcome.NoAnswer, false, CallRank.Retry)]
    [InlineData(Outcome.CallbackRequested, true, CallRank.MyCallback)]
    [InlineData(Outcome.CallbackRequested, false, CallRank.MyCallback)]
    public void Of_InstantDue_IsOfferedFromThatInstantOn(Outcome outcome, bool alone, CallRank rank)
    {
        var contact = Called(outcome, alone);
        var due = contact.DueAt!.Value;
        NextPersonKey.Of(contact, Agent, due.AddTicks(-1)).ShouldBeNull();
        NextPersonKey.Of(contact, Agent, due).ShouldBe(new NextPersonKey(rank, due.Ticks, contact.Id));
    }

    [Fact]
    public void Of_CallPromisedByTheCallCentre_IsNobodysOwn()
    {
        var contact = Contact(_campaign);
        contact.PromiseCall(_campaign, Thursday.AddHours(1), Thursday, HolidayCalendar.France);
        NextPersonKey.Of(contact, Agent, Thursday.AddHours(1))!.Value.Rank.ShouldBe(CallRank.Callback);
    }

    [Theory]
    [InlineData(true, CallRank.NeverCalledAlone)]
    [InlineData(false, CallRank.NeverCalled)]
    public void Of_NeverCalled_IsOrderedByDateOfBirth(bool alone, CallRank rank)
    {
        var contact = Contact(_campaign, SomePerson(alone: alone));
        NextPersonKey.Of(contact, Agent, Thursday).ShouldBe(new NextPersonKey(rank, new DateTime(1938, 4, 2).Ticks, contact.Id));
    }

    [Theory]
    [InlineData(1900, 1, 2, false)]
    [InlineData(1900, 1, 3, true)]
    public void Of_BirthThatNobodyKnows_ComesLast(int year, int month, int day, bool known)
    {
        var contact = Contact(_campaign, SomePerson(birth: new DateOnly(year, month, day)));
        CampaignContact.BirthKnown.Holds(contact).ShouldBe(known);
        NextPersonKey.Of(contact, Agent, Thursday)!.Value.Since.ShouldBe(known ? new DateTime(year, month, day).Ticks : long.MaxValue);
    }

    [Fact]
    public void Of_UrgentRetry_IsOrderedByDateOfBirth()
    {
        var contact = Called(Outcome.NoAnswer);
        contact.MarkUrgent();
        NextPersonKey.Of(contact, Agent, Thursday).ShouldBe(new NextPersonKey(CallRank.Urgent, new DateTime(1938, 4, 2).Ticks, contact.Id));
    }

    [Fact]
    public void Of_UrgentCallback_WaitsForItsHour()
    {
        var contact = Called(Outcome.CallbackRequested);
        contact.MarkUrgent();
        NextPersonKey.Of(contact, Agent, Thursday).ShouldBeNull();
        NextPersonKey.Of(contact, OtherAgent, contact.DueAt!.Value)!.Value.Rank.ShouldBe(CallRank.Callback);
    }

    [Fact]
    public void All_Lines_StandAtTheirRank()
    {
        CallLines.All.Select(line => line.Rank).ShouldBe(Enum.GetValues<CallRank>());
        foreach (var rank in Enum.GetValues<CallRank>())
            CallLines.Of(rank).ShouldBeSameAs(CallLines.All[(int)rank].Line);
        CallLines.AreByDueInstant.ShouldBe([CallRank.MyCallback, CallRank.Callback, CallRank.Retry]);
    }

    [Fact]
    public void CompareTo_SameRankAndInstant_GoesByIdentifier()
    {
        var (low, high) = (new Guid(1, 0, 0, new byte[8]), new Guid(2, 0, 0, new byte[8]));
        NextPersonKey[] rising =
        [
            new(CallRank.Urgent, 5, low), new(CallRank.Urgent, 5, high), new(CallRank.Urgent, 6, low), new(CallRank.Retry, 1, low),
        ];
        foreach (var (before, after) in rising.Zip(rising.Skip(1)))
        {
            (before < after, before <= after, before > after, before >= after).ShouldBe((true, true, false, false));
            (after < before, after <= before, after > before, after >= before).ShouldBe((false, false, true, true));
            var same = before with { };
            (before < same, before <= same, before > same, before >= same).ShouldBe((false, true, false, true));
        }
    }

    private CampaignContact Called(Outcome outcome, bool alone = true)
    {
        var contact = Contact(_campaign, SomePerson(alone: alone));
        contact.Call(_campaign, outcome);
        return contact;
    }
}
