using System.Diagnostics;
using AngersHabitat.Domain.Outreach;
using static AngersHabitat.Domain.Tests.Outreach.OutreachSamples;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>When a campaign calls somebody back. Instants are UTC, an hour less than in Angers in winter.</summary>
public class CampaignCallbackTests
{
    private readonly Campaign _campaign = ActiveCampaign();

    [Theory]
    [InlineData("2020-11-12T09:00", "2020-11-12T10:00")]
    [InlineData("2020-11-12T09:01", "2020-11-12T10:05")]
    [InlineData("2020-11-12T09:04", "2020-11-12T10:05")]
    [InlineData("2020-11-12T09:05", "2020-11-12T10:05")]
    [InlineData("2020-11-12T10:40", "2020-11-12T12:30")]
    [InlineData("2020-11-12T16:00", "2020-11-13T08:00")]
    public void CallbackFor_InOneHour_IsOnAWholeFiveMinutesInsideTheHours(string at, string callAt)
        => For(CallbackChoice.InOneHour, at).ShouldBe(Utc(callAt));

    [Theory]
    [InlineData("2020-11-12T09:00", "2020-11-13T08:00")]
    [InlineData("2020-11-13T09:00", "2020-11-16T08:00")]
    [InlineData("2020-11-15T22:59", "2020-11-16T08:00")]
    [InlineData("2020-11-15T23:00", "2020-11-17T08:00")]
    public void CallbackFor_TomorrowMorning_IsTheFirstHourFromTheNextDateInFrance(string at, string callAt)
        => For(CallbackChoice.TomorrowMorning, at).ShouldBe(Utc(callAt));

    [Theory]
    [InlineData("2020-11-12T09:00", "2020-11-13T13:00")]
    [InlineData("2020-11-13T09:00", "2020-11-16T08:00")]
    [InlineData("2020-11-15T23:00", "2020-11-17T13:00")]
    public void CallbackFor_TomorrowAfternoon_IsFromTwoOClockOn(string at, string callAt)
        => For(CallbackChoice.TomorrowAfternoon, at).ShouldBe(Utc(callAt));

    [Theory]
    [InlineData(null, "2020-11-12T09:01")]
    [InlineData("2020-11-12T08:00", "2020-11-12T09:01")]
    [InlineData("2020-11-12T09:00", "2020-11-12T09:01")]
    [InlineData("2020-11-12T09:02", "2020-11-12T09:02")]
    [InlineData("2020-11-12T11:45", "2020-11-12T12:30")]
    public void CallbackFor_NextPossible_GoesFromTheInstantWishedIfItIsToCome(string? wished, string callAt)
        => _campaign.CallbackFor(CallbackChoice.NextPossible, wished is null ? null : Utc(wished), Thursday, HolidayCalendar.France).ShouldBe(Utc(callAt));

    [Fact]
    public void CallbackFor_LastEvening_IsNone() => For(CallbackChoice.TomorrowMorning, "2020-12-18T16:00").ShouldBeNull();

    [Fact]
    public void CallbackFor_UnknownChoice_IsAFault() => Should.Throw<UnreachableException>(() => For((CallbackChoice)99, "2020-11-12T09:00"));

    [Fact]
    public void RequireCallsAt_OutsideTheHours_NamesThemAndTheNextInstant()
    {
        _campaign.RequireCallsAt(Utc("2020-11-12T11:29"), "CallAt", HolidayCalendar.France);
        new Action(() => _campaign.RequireCallsAt(Utc("2020-11-12T11:30"), "CallAt", HolidayCalendar.France))
            .ShouldRefuse("Outreach.CallbackOutsideHours", "CallAt", _campaign.CallingHours, Utc("2020-11-12T12:30"));
    }

    [Fact]
    public void RequireCallsAt_AfterTheLastDay_NamesTheHours()
    {
        _campaign.RequireCallsAt(Utc("2020-12-18T16:29"), "CallAt", HolidayCalendar.France);
        new Action(() => _campaign.RequireCallsAt(Utc("2020-12-18T16:30"), "CallAt", HolidayCalendar.France))
            .ShouldRefuse("Outreach.CallbackAfterEnd", "CallAt", _campaign.CallingHours);
    }

    [Theory]
    [InlineData("2020-11-06T09:00", false)]
    [InlineData("2020-11-09T07:59", false)]
    [InlineData("2020-11-09T08:00", true)]
    [InlineData("2020-12-18T16:29", true)]
    [InlineData("2020-12-18T16:30", false)]
    [InlineData("2020-12-21T09:00", false)]
    public void AllowsCallsAt_FirstAndLastDay_AreOfTheCampaign(string at, bool allowed)
        => _campaign.AllowsCallsAt(Utc(at), HolidayCalendar.France).ShouldBe(allowed);

    [Fact]
    public void Check_CallbackRefused_StandsAtTheDateAsked()
    {
        Refused(null, "Outreach.CallbackRequired");
        Refused(Thursday, "Outreach.CallbackInPast");
        Refused(Utc("2020-11-12T11:30"), "Outreach.CallbackOutsideHours", _campaign.CallingHours, Utc("2020-11-12T12:30"));
        Refused(Utc("2020-12-21T09:00"), "Outreach.CallbackAfterEnd", _campaign.CallingHours);
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(501, true)]
    public void Check_WordsOfThatLength_AreTakenOrRefused(int letters, bool refused)
    {
        var text = new string('a', letters);
        Checked(Report(Outcome.Reached) with { Note = text }, "Note");
        Checked(Report(Outcome.Reached) with { Wishes = text }, "Wishes");

        void Checked(CallReport report, string field)
        {
            void Check() => report.Check(_campaign, HolidayCalendar.France);
            if (refused)
                new Action(Check).ShouldRefuse("Outreach.NoteTooLong", field, 500);
            else
                Check();
        }
    }

    private DateTime? For(CallbackChoice choice, string at) => _campaign.CallbackFor(choice, null, Utc(at), HolidayCalendar.France);

    private void Refused(DateTime? callAt, string code, params object[] arguments)
        => new Action(() => (Report(Outcome.CallbackRequested) with { CallbackAt = callAt }).Check(_campaign, HolidayCalendar.France))
            .ShouldRefuse(code, "CallbackDate", arguments);
}
