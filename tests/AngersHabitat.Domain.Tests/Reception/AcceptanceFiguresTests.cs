using AngersHabitat.Domain.Reception;
using static AngersHabitat.Domain.Tests.Reception.Calendars;

namespace AngersHabitat.Domain.Tests.Reception;

/// <summary>The acceptance figures: head office, 4 agencies and 50 lodges in November 2020.</summary>
public class AcceptanceFiguresTests
{
    private static readonly PlaceRules Protected = Agency with { Measures = [Limit(new(2020, 5, 11), 6)] };

    private static readonly PlaceRules South = Protected with
    {
        Weekly = [Weekly(Channel.OnSite, Week.MondayToFriday(AgencyDay).With(DayOfWeek.Thursday, "13:30-17:30"))],
    };

    private static readonly OpeningCalendar[] Offices = [.. Enumerable.Repeat(Calendar(Protected), 4), Calendar(South)];

    private static readonly OpeningCalendar[] Lodges = [.. Enumerable.Range(0, 50).Select(_ => Calendar(Lodge, LodgeCrisis))];

    [Fact]
    public void ThursdayAtTen_OfficesAreOpenAdaptedAndAgenceSudOpensAt1330()
    {
        var statuses = Offices.Select(calendar => calendar.StatusAt(At("2020-11-12T10:00"))).ToList();

        statuses.Count(status => status is { State: ServiceStatus.OpenAdapted, Channel: Channel.OnSite }).ShouldBe(4);
        statuses[4].State.ShouldBe(ServiceStatus.ClosedNow);
        statuses[4].Next.ShouldBe(new NextOpening(At("2020-11-12T13:30"), Channel.OnSite));
    }

    [Fact]
    public void ThursdayAtTen_AllLodgesAreClosedAndAnswerByPhoneAtFive()
    {
        var statuses = Lodges.Select(calendar => calendar.StatusAt(At("2020-11-12T10:00")));

        statuses.Count(status => status.State == ServiceStatus.ClosedNow
            && status.Next == new NextOpening(At("2020-11-12T17:00"), Channel.Phone)).ShouldBe(50);
    }

    [Fact]
    public void ThursdayAtHalfPastFive_LodgesArePhoneOnlyUntilSixAndOfficesClosed()
    {
        Lodges.Select(calendar => calendar.StatusAt(At("2020-11-12T17:30")))
            .Count(status => status.State == ServiceStatus.PhoneOnly && status.Until == At("2020-11-12T18:00")).ShouldBe(50);
        Offices.Select(calendar => calendar.StatusAt(At("2020-11-12T17:30")).State).ShouldAllBe(state => state == ServiceStatus.ClosedNow);
    }

    [Theory]
    [InlineData("2020-11-11T00:00")]
    [InlineData("2020-11-11T10:00")]
    [InlineData("2020-11-11T23:59")]
    public void ArmisticeDay_AllAreClosedByHoliday(string at)
        => Offices.Concat(Lodges).Select(calendar => calendar.StatusAt(At(at)))
            .ShouldAllBe(status => status.Rule == OpeningRule.Holiday && status.State == ServiceStatus.ClosedNow);

    [Fact]
    public void OpeningHours_AreAsInTheContract()
    {
        var at = At("2020-11-12T10:00");

        OsmOpeningHours.Of(Lodges[0], Channel.OnSite, at).ShouldBe("");
        OsmOpeningHours.Of(Lodges[0], Channel.Phone, at).ShouldBe("Mo-Fr 17:00-18:00; PH off");
        OsmOpeningHours.Of(Offices[0], Channel.OnSite, at).ShouldBe("Mo-Fr 09:00-12:30,13:30-17:30; PH off");
        OsmOpeningHours.Of(Offices[0], Channel.Phone, at).ShouldBe("");
        OsmOpeningHours.Of(Offices[4], Channel.OnSite, at).ShouldBe("Mo-We,Fr 09:00-12:30,13:30-17:30; Th 13:30-17:30; PH off");
    }
}
