using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

public class CampaignContactTests
{
    private readonly Campaign _campaign = ActiveCampaign();

    [Theory]
    [InlineData(Outcome.Reached, ContactState.Completed)]
    [InlineData(Outcome.ThirdParty, ContactState.RetryDue)]
    [InlineData(Outcome.NoAnswer, ContactState.RetryDue)]
    [InlineData(Outcome.Busy, ContactState.RetryDue)]
    [InlineData(Outcome.VoicemailLeft, ContactState.RetryDue)]
    [InlineData(Outcome.WrongNumber, ContactState.NumberToFix)]
    [InlineData(Outcome.Disconnected, ContactState.NumberToFix)]
    [InlineData(Outcome.CallbackRequested, ContactState.CallbackDue)]
    [InlineData(Outcome.Interrupted, ContactState.RetryDue)]
    [InlineData(Outcome.Refused, ContactState.Declined)]
    [InlineData(Outcome.DoNotCall, ContactState.Excluded)]
    public void Record_Outcome_LeadsToItsState(Outcome outcome, ContactState state)
    {
        var contact = Contact(_campaign);
        contact.Call(_campaign, outcome).Rank.ShouldBe(1);
        contact.State.ShouldBe(state);
        contact.LeaseAgentId.ShouldBeNull();
        (contact.DueAt is not null).ShouldBe(state is ContactState.RetryDue or ContactState.CallbackDue);
    }

    [Fact]
    public void Record_SilenceAtTwoPartsOfTheDay_MakesUnreachable()
    {
        var contact = Contact(_campaign);
        contact.Call(_campaign, Outcome.NoAnswer, Thursday);
        contact.Call(_campaign, Outcome.VoicemailLeft, Thursday.AddHours(6));
        contact.State.ShouldBe(ContactState.RetryDue);
        contact.Call(_campaign, Outcome.NoAnswer, Thursday.AddDays(1));
        contact.State.ShouldBe(ContactState.Unreachable);
    }

    [Fact]
    public void Record_SilenceAlwaysInTheMorning_TriesAnotherPartOfTheDayFirst()
    {
        var contact = Contact(_campaign);
        for (var day = 0; day < 2; day++)
            contact.Call(_campaign, Outcome.NoAnswer, Thursday.AddDays(day));
        contact.DueAt.ShouldBe(new DateTime(2020, 11, 13, 12, 30, 0, DateTimeKind.Utc));
        contact.Call(_campaign, Outcome.NoAnswer, Thursday.AddDays(4));
        contact.State.ShouldBe(ContactState.RetryDue);
        contact.Call(_campaign, Outcome.NoAnswer, Thursday.AddDays(4).AddHours(4));
        contact.State.ShouldBe(ContactState.Unreachable);
    }

    [Fact]
    public void Record_BusyManyTimes_UsesUpNoAttempt()
    {
        var contact = Contact(_campaign);
        for (var hour = 0; hour < 6; hour++)
            contact.Call(_campaign, Outcome.Busy, Thursday.AddHours(hour));
        contact.State.ShouldBe(ContactState.RetryDue);
        (contact.Attempts, contact.CountedAttempts).ShouldBe((6, 0));
    }

    [Fact]
    public void Record_RelativeThenSilence_LetsTheRelativesNewsStand()
    {
        var contact = Contact(_campaign);
        contact.Call(_campaign, Outcome.ThirdParty, Thursday);
        contact.Call(_campaign, Outcome.NoAnswer, Thursday.AddHours(6));
        contact.Call(_campaign, Outcome.NoAnswer, Thursday.AddDays(1));
        contact.State.ShouldBe(ContactState.Completed);
    }

    [Fact]
    public void Record_WrongNumberWithAnotherOne_TriesTheOther()
    {
        var contact = Contact(_campaign);
        contact.Call(_campaign, Outcome.WrongNumber, otherNumber: true);
        contact.State.ShouldBe(ContactState.RetryDue);
        contact.DueAt.ShouldBe(Thursday);
    }

    [Fact]
    public void Record_RetryDelay_EndsInsideCallingHours()
    {
        var contact = Contact(_campaign);
        contact.Call(_campaign, Outcome.NoAnswer, Thursday.AddHours(7));
        contact.DueAt.ShouldBe(new DateTime(2020, 11, 13, 8, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public void Record_WithoutLease_IsRefused()
        => new Action(() => Contact(_campaign).Record(_campaign, Report(Outcome.Reached), false, HolidayCalendar.France)).ShouldRefuse("Outreach.LeaseLost");

    [Theory]
    [InlineData(null, "Outreach.CallbackRequired")]
    [InlineData(-60, "Outreach.CallbackInPast")]
    [InlineData(9 * 60, "Outreach.CallbackOutsideHours")]
    public void Record_CallbackWithoutAProperMoment_IsRefusedAndKeepsTheLease(int? minutes, string code)
    {
        var contact = Contact(_campaign);
        contact.Reserve(_campaign, Agent, Thursday);
        var report = Report(Outcome.CallbackRequested) with { CallbackAt = minutes is null ? null : Thursday.AddMinutes(minutes.Value) };
        new Action(() => contact.Record(_campaign, report, false, HolidayCalendar.France)).ShouldRefuse(code);
        (contact.State, contact.Attempts).ShouldBe((ContactState.Reserved, 0));
    }

    [Fact]
    public void Record_LongNote_IsRefused()
    {
        var contact = Contact(_campaign);
        contact.Reserve(_campaign, Agent, Thursday);
        new Action(() => contact.Record(_campaign, Report(Outcome.Reached) with { Note = new string('a', 501) }, false, HolidayCalendar.France)).ShouldRefuse("Outreach.NoteTooLong");
    }

    [Fact]
    public void Record_NeedsOfNobodyReached_AreNotKept()
    {
        var report = Report(Outcome.NoAnswer) with { Needs = [Need.Shopping] };
        var contact = Contact(_campaign);
        contact.Reserve(_campaign, Agent, Thursday);
        contact.Record(_campaign, report, false, HolidayCalendar.France).Needs.ShouldBeEmpty();
    }

    [Fact]
    public void Record_Danger_MakesUrgent()
    {
        var contact = Contact(_campaign);
        contact.Reserve(_campaign, Agent, Thursday);
        contact.Record(_campaign, Report(Outcome.Interrupted) with { ImmediateDanger = true }, false, HolidayCalendar.France).Danger.ShouldBeTrue();
        contact.Urgent.ShouldBeTrue();
    }

    [Fact]
    public void NumberFixed_AfterAWrongNumber_StartsTheCountAgain()
    {
        var contact = Contact(_campaign);
        contact.Call(_campaign, Outcome.NoAnswer);
        contact.Call(_campaign, Outcome.Disconnected, Thursday.AddHours(5));
        contact.NumberFixed(Thursday.AddDays(1));
        (contact.State, contact.CountedAttempts, contact.Attempts).ShouldBe((ContactState.RetryDue, 0, 2));
        new Action(() => contact.NumberFixed(Thursday)).ShouldRefuse("Outreach.NumberNotToFix");
    }

    [Fact]
    public void Constructor_PersonWhoObjected_IsExcludedAtOnce()
    {
        var person = SomePerson();
        person.Object(ObjectionSource.PublicPage, Thursday);
        Contact(_campaign, person).State.ShouldBe(ContactState.Excluded);
    }
}
