using AngersHabitat.Domain.Interventions;
using static AngersHabitat.Domain.Tests.Interventions.PlanSamples;

namespace AngersHabitat.Domain.Tests.Interventions;

public sealed class VisitPlanTests
{
    private static readonly TimeOnly Nine = new(9, 0);

    [Fact]
    public void Conflicts_FreeHalfDay_AreNone() => new VisitPlan([]) { Holidays = HolidayCalendar.France }.Conflicts(ToPlace(), VisitSlot.Of(Thursday, HalfDay.Morning), Anne).ShouldBeEmpty();

    [Fact]
    public void Conflicts_TwoHoursThatOverlap_IsThePersonTwice()
    {
        var plan = new VisitPlan([Planned(VisitSlot.Hour(Thursday, Nine))]) { Holidays = HolidayCalendar.France };
        plan.Conflicts(ToPlace(), VisitSlot.Hour(Thursday, new TimeOnly(9, 30)), Anne).ShouldBe([PlanConflict.SamePerson]);
        plan.Conflicts(ToPlace(), VisitSlot.Hour(Thursday, new TimeOnly(10, 0)), Anne).ShouldBeEmpty();
        plan.Conflicts(ToPlace(), VisitSlot.Hour(Thursday.AddDays(1), Nine), Anne).ShouldBeEmpty();
        plan.Conflicts(ToPlace(), VisitSlot.Hour(Thursday, Nine), Person()).ShouldBeEmpty("somebody else is free");
    }

    [Fact]
    public void Conflicts_HalfDayWithFourHours_IsFull()
    {
        var morning = VisitSlot.Of(Thursday, HalfDay.Morning);
        PlannedVisit[] three = [Planned(morning), Planned(morning), Planned(VisitSlot.Hour(Thursday, Nine))];
        new VisitPlan(three) { Holidays = HolidayCalendar.France }.Conflicts(ToPlace(), morning, Anne).ShouldBeEmpty();
        new VisitPlan([.. three, Planned(morning)]) { Holidays = HolidayCalendar.France }.Conflicts(ToPlace(), morning, Anne).ShouldBe([PlanConflict.SamePerson]);
        new VisitPlan([.. three, Planned(morning)]) { Holidays = HolidayCalendar.France }.Conflicts(ToPlace(), VisitSlot.Of(Thursday, HalfDay.Afternoon), Anne).ShouldBeEmpty();
    }

    [Fact]
    public void Conflicts_FirmOfThree_SendsThreeAtOnce()
    {
        var firm = Person(minutes: 1_440, isFirm: true);
        var hour = VisitSlot.Hour(Thursday, Nine);
        VisitPlan.PeopleOf(firm).ShouldBe(3);
        new VisitPlan([Planned(hour, firm), Planned(hour, firm)]) { Holidays = HolidayCalendar.France }.Conflicts(ToPlace(), hour, firm).ShouldBeEmpty();
        new VisitPlan([Planned(hour, firm), Planned(hour, firm), Planned(hour, firm)]) { Holidays = HolidayCalendar.France }.Conflicts(ToPlace(), hour, firm).ShouldBe([PlanConflict.SamePerson]);
    }

    [Fact]
    public void Conflicts_SameDwelling_CountsWhoeverGoesButNotInCommonParts()
    {
        var hour = VisitSlot.Hour(Thursday, Nine);
        var plan = new VisitPlan([Planned(hour, Person(), where: Home), Planned(hour, Person(), where: Home with { DwellingKey = null })]) { Holidays = HolidayCalendar.France };
        plan.Conflicts(ToPlace(where: Home), VisitSlot.Of(Thursday, HalfDay.Morning), Anne).ShouldBe([PlanConflict.SameDwelling]);
        plan.Conflicts(ToPlace(where: Home), VisitSlot.Of(Thursday, HalfDay.Afternoon), Anne).ShouldBeEmpty();
        plan.Conflicts(ToPlace(where: Home with { DwellingKey = null }), hour, Anne).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("07:30", true)]
    [InlineData("08:00", false)]
    [InlineData("11:00", false)]
    [InlineData("11:30", true)]
    [InlineData("12:30", true)]
    [InlineData("13:30", false)]
    [InlineData("16:30", false)]
    [InlineData("23:30", true)]
    public void Conflicts_Hour_MustLieInAHalfDay(string from, bool outside)
        => new VisitPlan([]) { Holidays = HolidayCalendar.France }.Conflicts(ToPlace(), VisitSlot.Hour(Thursday, TimeOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture)), Anne)
            .Contains(PlanConflict.OutsideHours).ShouldBe(outside);

    [Theory]
    [InlineData("2020-11-11", true)]
    [InlineData("2020-11-14", true)]
    [InlineData("2020-11-15", true)]
    [InlineData("2020-12-25", true)]
    [InlineData("2020-11-16", false)]
    public void Conflicts_WeekendOrHoliday_IsNamed(string on, bool closed)
        => new VisitPlan([]) { Holidays = HolidayCalendar.France }.Conflicts(ToPlace(), VisitSlot.Of(DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), HalfDay.Morning), Anne)
            .ShouldBe(closed ? [PlanConflict.NotAWorkingDay] : []);

    [Fact]
    public void Conflicts_TradeAndCapacity_AreNamedTogether()
    {
        var short2 = Person(minutes: 100);
        new VisitPlan([Planned(VisitSlot.Of(Thursday, HalfDay.Afternoon), short2)]) { Holidays = HolidayCalendar.France }.Conflicts(ToPlace(trade: Trade.Gas), VisitSlot.Of(Thursday, HalfDay.Morning), short2)
            .ShouldBe([PlanConflict.TradeDoesNotFit, PlanConflict.OverCapacity]);
    }

    [Fact]
    public void Conflicts_ItsOwnSlot_DoesNotStandAgainstIt()
    {
        var planned = Planned(VisitSlot.Hour(Thursday, Nine), where: Home);
        new VisitPlan([planned]) { Holidays = HolidayCalendar.France }.Conflicts(ToPlace(where: Home) with { Id = planned.Id }, planned.Slot, Anne).ShouldBeEmpty();
    }
}
