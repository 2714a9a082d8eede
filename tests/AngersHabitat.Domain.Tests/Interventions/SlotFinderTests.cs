using AngersHabitat.Domain.Interventions;
using static AngersHabitat.Domain.Tests.Interventions.PlanSamples;

namespace AngersHabitat.Domain.Tests.Interventions;

public sealed class SlotFinderTests
{
    private static readonly DateOnly Friday = Thursday.AddDays(1), Monday = Thursday.AddDays(4);

    private static IReadOnlyList<SlotProposal> Find(VisitToPlace visit, params Worker[] workers) => SlotFinder.Find(new VisitPlan([]) { Holidays = HolidayCalendar.France }, visit, workers, Now, 3);

    [Fact]
    public void Find_NothingPlanned_ProposesTheNextThreeHalfDays()
        => Find(ToPlace(), Anne).Select(found => (found.On, found.Half)).ShouldBe([(Thursday, HalfDay.Afternoon), (Friday, HalfDay.Morning), (Friday, HalfDay.Afternoon)]);

    [Fact]
    public void Find_AtTheWeekend_GoesOnWithMonday()
    {
        var saturday = new DateTime(2020, 11, 14, 9, 0, 0, DateTimeKind.Utc);
        SlotFinder.Find(new VisitPlan([]) { Holidays = HolidayCalendar.France }, ToPlace(due: saturday.AddDays(5)), [Anne], saturday, 1)[0].On.ShouldBe(Monday);
    }

    [Fact]
    public void Find_OtherTradeOrRetired_ProposesNobody()
    {
        var retired = Person();
        retired.Retire(true, Now);
        Find(ToPlace(), retired, Person(trades: Trade.Gas)).ShouldBeEmpty();
    }

    [Fact]
    public void Find_PromiseCanBeKept_ProposesNothingAfterIt()
    {
        var due = VisitSlot.Of(Friday, HalfDay.Morning).Ends;
        Find(ToPlace(due: due), Anne).Select(found => (found.Slot.Ends <= due, found.KeepsPromise)).ShouldBe([(true, true), (true, true)]);
    }

    [Fact]
    public void Find_AlreadyLate_ProposesTheEarliestAndSaysSo()
    {
        var found = Find(ToPlace(due: Now.AddDays(-1)), Anne);
        (found.Count, found[0].On, found[0].Half).ShouldBe((3, Thursday, HalfDay.Afternoon));
        found.ShouldAllBe(one => !one.KeepsPromise);
    }

    [Fact]
    public void Find_TimeLeft_PutsTheSameResidenceThenTheCommuneFirst()
    {
        var plan = new VisitPlan([
            Planned(VisitSlot.Of(Monday, HalfDay.Morning), where: Elsewhere(Home.City)),
            Planned(VisitSlot.Of(Monday, HalfDay.Afternoon), where: Home with { DwellingKey = "autre" }),
        ])
        {
            Holidays = HolidayCalendar.France,
        };
        var found = SlotFinder.Find(plan, ToPlace(where: Home), [Anne], Now, 3);
        found.Select(one => one.Nearness).ShouldBe([Nearness.SameResidence, Nearness.SameCommune, Nearness.Elsewhere]);
        found.Select(one => (one.On, one.Half)).ShouldBe([(Monday, HalfDay.Afternoon), (Monday, HalfDay.Morning), (Thursday, HalfDay.Afternoon)]);
    }

    [Fact]
    public void Find_Urgent_TakesTheEarliestWhoeverIsNear()
    {
        var plan = new VisitPlan([Planned(VisitSlot.Of(Friday, HalfDay.Morning), where: Home with { DwellingKey = "autre" })]) { Holidays = HolidayCalendar.France };
        SlotFinder.Find(plan, ToPlace(Urgency.Urgent, where: Home), [Anne], Now, 1)[0].On.ShouldBe(Thursday);
    }

    [Fact]
    public void Find_SeveralFree_GivesItToWhoHasLeast()
    {
        var busy = Person();
        var plan = new VisitPlan([Planned(VisitSlot.Of(Thursday, HalfDay.Afternoon), busy)]) { Holidays = HolidayCalendar.France };
        SlotFinder.Find(plan, ToPlace(where: Home), [busy, Anne], Now, 1)[0].WorkerId.ShouldBe(Anne.Id);
    }
}
