using AngersHabitat.Domain.Reception;
using static AngersHabitat.Domain.Tests.Reception.Calendars;

namespace AngersHabitat.Domain.Tests.Reception;

public class ScheduleComparisonTests
{
    private static readonly DateOnly Monday = new(2020, 11, 9);

    [Fact]
    public void Of_AnException_ChangesItsDateAndChannelOnly()
    {
        var after = Agency with { Exceptions = [Exception(new(2020, 11, 12), new(2020, 11, 13), [Channel.OnSite], "09:00-10:00")] };

        var days = ScheduleComparison.Of(Calendar(Agency), Calendar(after), Monday);

        days.Count.ShouldBe(14);
        var changed = days.Where(day => day.HasChanged).ShouldHaveSingleItem();
        changed.Date.ShouldBe(new DateOnly(2020, 11, 12));
        changed.OnSite.Before.Count.ShouldBe(2);
        changed.OnSite.After.ShouldHaveSingleItem().ClosesText.ShouldBe("10:00");
        changed.Phone.HasChanged.ShouldBeFalse();
    }

    [Fact]
    public void Of_AHoliday_IsNamed()
        => ScheduleComparison.Of(Calendar(Agency), Calendar(Agency), Monday)[2].Holiday.ShouldBe("Armistice 1918");

    [Fact]
    public void Of_TheSameHoursByAnotherRule_IsNoChange()
    {
        var crisis = Agency with { Crises = [Crisis(Monday, null, Week.MondayToFriday(AgencyDay), null)] };

        ScheduleComparison.Of(Calendar(Agency), Calendar(crisis), Monday).ShouldAllBe(day => !day.HasChanged);
    }
}
