using AngersHabitat.Domain.Interventions;
using CsCheck;
using static AngersHabitat.Domain.Tests.Interventions.PlanSamples;

namespace AngersHabitat.Domain.Tests.Interventions;

/// <summary>
/// Whatever is asked, in any order, where nobody ticks « quand même »: each person's visits can be done one after the other in their windows, no day takes more than
/// its minutes, nobody comes twice to a dwelling at once, and what is proposed can be had.
/// </summary>
public sealed class PlanPropertyTests
{
    private static readonly Trade[] Trades = [Trade.Plumbing, Trade.Gas];
    private static readonly VisitWhere[] Places = [Home, Home with { DwellingKey = "b" }, Home with { DwellingKey = null }, Elsewhere(Home.City), Elsewhere()];

    private static readonly Gen<Worker> AnyWorker = Gen.Select(Gen.Int[30, 1_500], Gen.Bool, Of(Trades).Array[1, 2],
        (minutes, isFirm, trades) => Person(minutes, isFirm, trades));

    private static readonly Gen<VisitSlot> AnySlot = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 23], Gen.Int[0, 3], Gen.Bool, (day, hour, minute, half) => half
        ? VisitSlot.Of(Thursday.AddDays(day), hour < 12 ? HalfDay.Morning : HalfDay.Afternoon) : VisitSlot.Hour(Thursday.AddDays(day), new TimeOnly(hour, minute * 15)));

    private static readonly Gen<VisitToPlace> AnyVisit = Gen.Select(Gen.Enum<Urgency>(), Of(Trades), Gen.Int[10, 480], Gen.Int[-48, 240], Of(Places),
        (urgency, trade, minutes, due, where) => ToPlace(urgency, trade, Now.AddHours(due), where, minutes));

    private static readonly Gen<(Worker[] Workers, (VisitToPlace Visit, VisitSlot Slot, int Worker)[] Asked)> AnyWeek = Gen.Select(AnyWorker.Array[1, 3],
        Gen.Select(AnyVisit, AnySlot, Gen.Int[0, 2]).Array[1, 40]);

    [Fact]
    public void AnyWeek_TakenWithoutConflict_CanBeDone() => AnyWeek.Sample((workers, asked) =>
    {
        var taken = new List<PlannedVisit>();
        foreach (var (visit, slot, index) in asked)
        {
            var worker = workers[index % workers.Length];
            if (new VisitPlan(taken) { Holidays = HolidayCalendar.France }.Conflicts(visit, slot, worker).Count == 0)
                taken.Add(new PlannedVisit(visit.Id, worker.Id, slot, visit.Minutes, visit.Where));
        }
        foreach (var day in taken.GroupBy(visit => (visit.WorkerId, visit.Slot.On)))
        {
            var worker = workers.Single(one => one.Id == day.Key.WorkerId);
            day.Sum(visit => visit.Minutes).ShouldBeLessThanOrEqualTo(worker.DailyMinutes);
            HolidayCalendar.France.IsWorkingDay(day.Key.On).ShouldBeTrue();
            if (!worker.IsFirm)
                CanBeDone([.. day]).ShouldBeTrue();
        }
        var pairs = from one in taken from other in taken where one.Id != other.Id && one.Where.IsSameDwelling(other.Where) select one.Slot.Overlaps(other.Slot);
        pairs.ShouldAllBe(overlap => !overlap);
    }, iter: Runs.Of(2_000));

    [Fact]
    public void Proposals_OfAnyWeek_AreFreeDistinctAndKeepThePromiseIfAnyDoes() => AnyWeek.Sample((workers, asked) =>
    {
        var plan = new VisitPlan([.. asked.Skip(1).Select(one => new PlannedVisit(one.Visit.Id, workers[one.Worker % workers.Length].Id, one.Slot, one.Visit.Minutes, one.Visit.Where))]) { Holidays = HolidayCalendar.France };
        var visit = asked[0].Visit;
        var found = SlotFinder.Find(plan, visit, workers, Now, 3);
        foreach (var one in found)
            plan.Conflicts(visit, one.Slot, workers.Single(worker => worker.Id == one.WorkerId)).ShouldBeEmpty();
        found.ShouldAllBe(one => one.Slot.Begins > Now);
        found.Select(one => one.Slot).ShouldBeUnique();
        var all = (from day in Enumerable.Range(0, SlotFinder.DaysAhead)
                   from half in Enum.GetValues<HalfDay>()
                   let slot = VisitSlot.Of(Thursday.AddDays(day), half)
                   where slot.Begins > Now && workers.Any(worker => plan.Conflicts(visit, slot, worker).Count == 0)
                   select slot).ToList();
        var kept = all.Where(slot => slot.Ends <= visit.DueAt).ToList();
        found.Count.ShouldBe(Math.Min(3, kept.Count > 0 ? kept.Count : all.Count));
        found.ShouldAllBe(one => one.KeepsPromise == (kept.Count > 0));
    }, iter: Runs.Of(500));

    [Fact]
    public void TwoWhoWantTheSame_AreInEachOthersWay() => Gen.Select(AnySlot, AnySlot, AnyVisit, AnyVisit).Sample((first, second, a, b) =>
        In(first, a, second, b).ShouldBe(In(second, b, first, a)));

    private static Gen<T> Of<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static bool In(VisitSlot there, VisitToPlace planned, VisitSlot slot, VisitToPlace visit)
        => new VisitPlan([new(planned.Id, Anne.Id, there, planned.Minutes, planned.Where)]) { Holidays = HolidayCalendar.France }.Conflicts(visit, slot, Anne).Contains(PlanConflict.SamePerson);

    // Minute by minute, whatever ends first is worked at: if that fails, nothing does.
    private static bool CanBeDone(List<PlannedVisit> day)
    {
        var left = day.ToDictionary(visit => visit.Id, visit => Math.Min(visit.Minutes, (int)(visit.Slot.To - visit.Slot.From).TotalMinutes));
        for (var minute = 0; minute < 1_440; minute++)
        {
            var at = TimeOnly.MinValue.AddMinutes(minute);
            if (day.Where(visit => visit.Slot.From <= at && at < visit.Slot.To && left[visit.Id] > 0).MinBy(visit => visit.Slot.To) is { } next)
                left[next.Id]--;
        }
        return left.Values.All(minutes => minutes == 0);
    }
}
