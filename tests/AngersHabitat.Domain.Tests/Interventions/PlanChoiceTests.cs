using AngersHabitat.Domain.Interventions;
using static AngersHabitat.Domain.Tests.Interventions.PlanSamples;

namespace AngersHabitat.Domain.Tests.Interventions;

/// <summary>Which half day and who, when several would do.</summary>
public sealed class PlanChoiceTests
{
    private static readonly VisitSlot Morning = VisitSlot.Of(Thursday, HalfDay.Morning), Afternoon = VisitSlot.Of(Thursday, HalfDay.Afternoon);

    [Fact]
    public void Find_HalfDayThatBeginsNow_IsNotProposed()
    {
        First(Plan(), Morning.Begins, Anne).Half.ShouldBe(HalfDay.Afternoon);
        First(Plan(), Morning.Begins.AddTicks(-1), Anne).Half.ShouldBe(HalfDay.Morning);
    }

    [Fact]
    public void Find_SameHalfDay_TakesWhoIsNearThoughMoreIsPlanned()
    {
        var near = Known(2);
        var plan = Plan(Planned(Afternoon, near, where: Home with { DwellingKey = "autre" }));
        ShouldChoose(plan, Urgency.Urgent, near, Known(1));
    }

    [Fact]
    public void Find_AsNear_TakesWhoHasTheSmallerShareOfTheDayPlanned()
    {
        var (roomy, small) = (Known(2, 400), Known(1, 100));
        ShouldChoose(Plan(Planned(Morning, roomy, 60), Planned(Morning, small, 40)), Urgency.Normal, roomy, small);
    }

    [Fact]
    public void Find_AllElseTheSame_TakesTheSameOneEachTime() => ShouldChoose(Plan(), Urgency.Normal, Known(1), Known(2));

    [Fact]
    public void Nearness_OfSeveral_IsThatOfTheNearest()
    {
        var plan = Plan(Planned(Morning), Planned(Morning, where: Home with { DwellingKey = "autre" }), Planned(Morning, where: Elsewhere(Home.City)));
        plan.NearnessOf(ToPlace(where: Home), Morning, Anne.Id).ShouldBe(Nearness.SameResidence);
    }

    [Theory]
    [InlineData(340, false)]
    [InlineData(341, true)]
    public void Conflicts_DayExactlyFull_IsNotTooMuch(int planned, bool over)
        => Plan(Planned(Afternoon, minutes: planned)).Conflicts(ToPlace(minutes: 60), Morning, Anne).Contains(PlanConflict.OverCapacity).ShouldBe(over);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 400)]
    [InlineData(2, 0)]
    public void Available_OnlyOnWorkingDays(int days, int minutes)
        => VisitPlan.Available(Anne, Thursday.AddDays(days), HolidayCalendar.France).ShouldBe(minutes);

    private static VisitPlan Plan(params PlannedVisit[] visits) => new(visits) { Holidays = HolidayCalendar.France };

    private static SlotProposal First(VisitPlan plan, DateTime now, params Worker[] workers)
        => SlotFinder.Find(plan, ToPlace(Urgency.Urgent), workers, now, 1).Single();

    /// <summary>In whichever order they are given.</summary>
    private static void ShouldChoose(VisitPlan plan, Urgency urgency, Worker chosen, Worker other)
    {
        foreach (var workers in new[] { new[] { chosen, other }, [other, chosen] })
            SlotFinder.Find(plan, ToPlace(urgency, where: Home), workers, Now, 1).Single().WorkerId.ShouldBe(chosen.Id);
    }

    private static Worker Known(int number, int minutes = 400)
    {
        var worker = new Worker(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]));
        worker.Describe("Anne Essai", false, null, [Trade.Plumbing], minutes, "badge");
        return worker;
    }
}
