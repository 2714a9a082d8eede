using AngersHabitat.Domain.Reception;
using static AngersHabitat.Domain.Tests.Reception.Calendars;

namespace AngersHabitat.Domain.Tests.Reception;

public class OpeningCalendarStateTests
{
    private static readonly DateOnly Thursday = new(2020, 11, 12);

    [Theory]
    [InlineData("2020-11-12T08:59", ServiceStatus.ClosedNow, "2020-11-12T09:00", "2020-11-12T09:00")]
    [InlineData("2020-11-12T09:00", ServiceStatus.Open, "2020-11-12T12:30", "2020-11-12T13:30")]
    [InlineData("2020-11-12T12:29", ServiceStatus.Open, "2020-11-12T12:30", "2020-11-12T13:30")]
    [InlineData("2020-11-12T12:30", ServiceStatus.ClosedNow, "2020-11-12T13:30", "2020-11-12T13:30")]
    [InlineData("2020-11-13T17:30", ServiceStatus.ClosedNow, "2020-11-16T09:00", "2020-11-16T09:00")]
    public void StatusAt_WeeklyHours_IntervalsAreHalfOpen(string at, ServiceStatus state, string until, string next)
    {
        var status = Calendar(Agency).StatusAt(At(at));

        status.State.ShouldBe(state);
        status.Until.ShouldBe(At(until));
        status.Next!.At.ShouldBe(At(next));
        status.Next.Channel.ShouldBe(Channel.OnSite);
        status.Rule.ShouldBe(OpeningRule.Weekly);
        status.Reason.ShouldBeNull();
        status.Channel.ShouldBe(state == ServiceStatus.Open ? Channel.OnSite : null);
    }

    [Fact]
    public void StatusAt_MeasureInForce_IsOpenAdaptedFromItsFirstDate()
    {
        var calendar = Calendar(Agency with { Measures = [Limit(Thursday, 6)] });

        calendar.StatusAt(At("2020-11-12T10:00")).State.ShouldBe(ServiceStatus.OpenAdapted);
        calendar.StatusAt(At("2020-11-10T10:00")).State.ShouldBe(ServiceStatus.Open);
        calendar.OccupancyLimitOn(Thursday).ShouldBe(6);
        calendar.OccupancyLimitOn(Thursday.AddDays(-1)).ShouldBeNull();
    }

    [Fact]
    public void OccupancyLimitOn_PlaceAndType_TheSmallestHolds()
        => Calendar(Agency with { Measures = [Limit(Thursday, 6)] }, new PlaceRules { Measures = [Limit(Thursday, 4)] })
            .OccupancyLimitOn(Thursday).ShouldBe(4);

    [Fact]
    public void StatusAt_OpenOverMidnightWhenAMeasureBegins_EndsAtMidnight()
    {
        var night = Rules(Weekly(Channel.OnSite, Week.Never.With(DayOfWeek.Wednesday, "20:00-26:00")));
        var calendar = Calendar(night with { Measures = [Limit(Thursday, 6)] });

        calendar.StatusAt(At("2020-11-18T21:00")).Until.ShouldBe(At("2020-11-19T02:00"));
        Calendar(night with { Measures = [Limit(new(2020, 11, 19), 6)] }).StatusAt(At("2020-11-18T21:00")).Until.ShouldBe(At("2020-11-19T00:00"));
    }

    [Fact]
    public void StatusAt_OnlyPhoneOpen_IsPhoneOnly()
    {
        var status = Calendar(Lodge, LodgeCrisis).StatusAt(At("2020-11-12T17:30"));

        status.State.ShouldBe(ServiceStatus.PhoneOnly);
        status.Channel.ShouldBe(Channel.Phone);
        status.Until.ShouldBe(At("2020-11-12T18:00"));
        status.Next.ShouldBe(new NextOpening(At("2020-11-13T17:00"), Channel.Phone));
        status.Rule.ShouldBe(OpeningRule.Crisis);
        status.Reason.ShouldBe("Deuxième confinement");
    }

    [Fact]
    public void StatusAt_BothChannelsOpen_CountsAsOnSite()
    {
        var both = Calendar(Rules(
            Weekly(Channel.OnSite, Week.MondayToFriday("09:00-12:00")), Weekly(Channel.Phone, Week.MondayToFriday("09:00-17:00"))));

        var morning = both.StatusAt(At("2020-11-12T09:30"));
        morning.State.ShouldBe(ServiceStatus.Open);
        morning.Until.ShouldBe(At("2020-11-12T12:00"));
        morning.Next.ShouldBe(new NextOpening(At("2020-11-13T09:00"), Channel.OnSite));
        both.StatusAt(At("2020-11-12T12:00")).State.ShouldBe(ServiceStatus.PhoneOnly);
    }

    [Fact]
    public void StatusAt_PhoneOpensWhileOnSiteIsOpen_NextIsThatOpening()
        => Calendar(Rules(Weekly(Channel.OnSite, Week.MondayToFriday("09:00-18:00")), Weekly(Channel.Phone, Week.MondayToFriday("17:00-18:00"))))
            .StatusAt(At("2020-11-12T10:00")).Next.ShouldBe(new NextOpening(At("2020-11-12T17:00"), Channel.Phone));

    [Fact]
    public void StatusAt_ClosedByException_IsClosedTemporarilyWithItsReason()
    {
        var status = Calendar(Agency with { Exceptions = [Exception(Thursday, new(2020, 11, 13), [Channel.OnSite])] }).StatusAt(At("2020-11-12T10:00"));

        status.State.ShouldBe(ServiceStatus.ClosedTemporarily);
        status.Rule.ShouldBe(OpeningRule.Exception);
        status.Reason.ShouldBe("Travaux");
        status.Until.ShouldBe(At("2020-11-13T00:00"));
        status.Next!.At.ShouldBe(At("2020-11-13T09:00"));
    }

    [Fact]
    public void StatusAt_PauseWithinADay_SubtractsItsRangeOnly()
    {
        var calendar = Calendar(Agency with { Pauses = [Pause(Thursday, "10:00-11:00", Channel.OnSite)] });

        calendar.Texts(Thursday).ShouldBe(["OnSite 09:00-10:00 Weekly", "OnSite 11:00-12:30 Weekly", "OnSite 13:30-17:30 Weekly"]);
        var paused = calendar.StatusAt(At("2020-11-12T10:00"));
        paused.State.ShouldBe(ServiceStatus.ClosedTemporarily);
        paused.Reason.ShouldBe("Réunion");
        paused.Until.ShouldBe(At("2020-11-12T11:00"));
        calendar.StatusAt(At("2020-11-12T11:00")).State.ShouldBe(ServiceStatus.Open);
        calendar.StatusAt(At("2020-11-12T12:45")).State.ShouldBe(ServiceStatus.ClosedNow);
    }

    [Fact]
    public void StatusAt_PauseOutsideOpeningHours_ChangesNothing()
        => Calendar(Agency with { Pauses = [Pause(Thursday, "12:30-13:30", Channel.OnSite)] })
            .StatusAt(At("2020-11-12T13:00")).State.ShouldBe(ServiceStatus.ClosedNow);

    [Fact]
    public void StatusAt_EmergencyUntilLifted_ClosesBothChannelsWithoutEnd()
    {
        var rules = Rules(Weekly(Channel.OnSite, Week.MondayToFriday(AgencyDay)), Weekly(Channel.Phone, Week.MondayToFriday(AgencyDay)));
        var calendar = Calendar(rules, null, Emergency("2020-11-12T10:15"));

        calendar.StatusAt(At("2020-11-12T10:14")).Until.ShouldBe(At("2020-11-12T10:15"));
        var status = calendar.StatusAt(At("2020-11-12T10:15"));
        status.State.ShouldBe(ServiceStatus.ClosedTemporarily);
        status.Rule.ShouldBe(OpeningRule.Emergency);
        status.Reason.ShouldBe("Dégât des eaux");
        status.Until.ShouldBeNull();
        status.Next.ShouldBeNull();
        status.Phone.IsOpen.ShouldBeFalse();
        calendar.Texts(new(2020, 11, 13)).ShouldBeEmpty();
    }

    [Fact]
    public void StatusAt_EmergencyLifted_TheOtherRulesDecideAgain()
    {
        var calendar = Calendar(Agency, null, Emergency("2020-11-12T10:15", "2020-11-12T14:00"));

        calendar.Texts(Thursday).ShouldBe(["OnSite 09:00-10:15 Weekly", "OnSite 14:00-17:30 Weekly"]);
        calendar.StatusAt(At("2020-11-12T11:00")).Next!.At.ShouldBe(At("2020-11-12T14:00"));
    }

    [Theory]
    [InlineData(29, ServiceStatus.Open)]
    [InlineData(30, ServiceStatus.ToConfirm)]
    public void StatusAt_PresentNotVerifiedForThirtyDays_IsToConfirm(int age, ServiceStatus expected)
    {
        var calendar = new OpeningCalendar(new PlaceSchedule { Own = Agency, VerifiedOn = Thursday.AddDays(-age), Holidays = HolidayCalendar.France });

        var now = calendar.StatusAt(AsOf.Present(At("2020-11-12T10:00")));
        now.State.ShouldBe(expected);
        now.StateByRules.ShouldBe(ServiceStatus.Open);
        now.Until.ShouldBe(At("2020-11-12T12:30"));
        calendar.StatusAt(At("2020-11-12T10:00")).State.ShouldBe(ServiceStatus.Open);
    }

    [Fact]
    public void StatusAt_PresentEmergencyAtAPlaceNeverVerified_TellsTheEmergency()
        => Calendar(Agency, null, Emergency("2020-11-12T09:30")).StatusAt(AsOf.Present(At("2020-11-12T10:00")))
            .State.ShouldBe(ServiceStatus.ClosedTemporarily);
}
