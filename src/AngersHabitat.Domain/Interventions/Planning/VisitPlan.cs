namespace AngersHabitat.Domain.Interventions;

/// <summary>
/// The visits that hold slots over some dates, and what they leave room for. An employee is in one place at a time: a half day is full when the visits that must
/// lie in it take all of it. A firm sends as many people as its minutes a day make whole working days.
/// </summary>
public sealed class VisitPlan
{
    private readonly ILookup<(Guid WorkerId, DateOnly On), PlannedVisit> _byWorker;
    private readonly ILookup<(Guid ResidenceId, DateOnly On), PlannedVisit> _byResidence;

    /// <param name="visits">Every visit that holds a slot on the dates asked for.</param>
    public VisitPlan(IReadOnlyCollection<PlannedVisit> visits)
        => (_byWorker, _byResidence) = (visits.ToLookup(visit => (visit.WorkerId, visit.Slot.On)), visits.ToLookup(visit => (visit.Where.ResidenceId, visit.Slot.On)));

    /// <summary>The public holidays where the landlord is.</summary>
    public required HolidayCalendar Holidays { get; init; }

    /// <summary>Minutes of a working day: both half days.</summary>
    public static int MinutesOfDay { get; } = Enum.GetValues<HalfDay>().Sum(half => MinutesOf(VisitSlot.Of(default, half)));

    /// <summary>Minutes of visits that somebody has on a date.</summary>
    public int Booked(Guid workerId, DateOnly on) => _byWorker[(workerId, on)].Sum(visit => visit.Minutes);

    /// <summary>Minutes of visits that fit on a date; none on a day without work.</summary>
    public static int Available(Worker worker, DateOnly on, HolidayCalendar holidays) => holidays.IsWorkingDay(on) ? worker.DailyMinutes : 0;

    /// <summary>How many people somebody sends at once: one, or what a firm's minutes a day make.</summary>
    public static int PeopleOf(Worker worker) => worker.IsFirm ? (worker.DailyMinutes + MinutesOfDay - 1) / MinutesOfDay : 1;

    /// <summary>Everything that speaks against a slot; nothing when it is free.</summary>
    public IReadOnlyList<PlanConflict> Conflicts(VisitToPlace visit, VisitSlot slot, Worker worker)
    {
        List<PlanConflict> found = [];
        List<PlannedVisit> others = [.. _byWorker[(worker.Id, slot.On)].Where(other => other.Id != visit.Id)];
        if (IsTooMuch(visit, slot, others, PeopleOf(worker)))
            found.Add(PlanConflict.SamePerson);
        if (_byResidence[(visit.Where.ResidenceId, slot.On)].Any(other => other.Id != visit.Id && other.Where.IsSameDwelling(visit.Where) && other.Slot.Overlaps(slot)))
            found.Add(PlanConflict.SameDwelling);
        if (!IsWithinHours(slot))
            found.Add(PlanConflict.OutsideHours);
        if (!Holidays.IsWorkingDay(slot.On))
            found.Add(PlanConflict.NotAWorkingDay);
        if (!worker.Trades.Contains(visit.Trade))
            found.Add(PlanConflict.TradeDoesNotFit);
        if (others.Sum(other => other.Minutes) + visit.Minutes > worker.DailyMinutes)
            found.Add(PlanConflict.OverCapacity);
        return found;
    }

    /// <summary>How near somebody is in a half day anyway.</summary>
    public Nearness NearnessOf(VisitToPlace visit, VisitSlot slot, Guid workerId)
        => _byWorker[(workerId, slot.On)].Where(other => other.Id != visit.Id && HalfOf(other.Slot) == HalfOf(slot))
            .Select(other => visit.Where.To(other.Where)).DefaultIfEmpty(Nearness.Elsewhere).Min();

    /// <summary>The half day in which a slot is shown: that in which it begins, the morning until 13:00.</summary>
    public static HalfDay HalfOf(VisitSlot slot) => slot.From < new TimeOnly(13, 0) ? HalfDay.Morning : HalfDay.Afternoon;

    private static bool IsWithinHours(VisitSlot slot) => Enum.GetValues<HalfDay>().Select(half => VisitSlot.Of(slot.On, half)).Any(half => Contains(half, slot));

    // Work fits into its windows if in no span of time more of it must be done than the span has minutes; only spans around the new visit can have become too full.
    private static bool IsTooMuch(VisitToPlace visit, VisitSlot slot, List<PlannedVisit> others, int people)
    {
        List<(VisitSlot Slot, int Minutes)> all = [(slot, visit.Minutes), .. others.Select(other => (other.Slot, other.Minutes))];
        return (from begins in all.Select(one => one.Slot.From).Where(time => time <= slot.From).Distinct()
                from ends in all.Select(one => one.Slot.To).Where(time => time >= slot.To).Distinct()
                let span = new VisitSlot(slot.On, begins, ends)
                let inside = all.Where(one => Contains(span, one.Slot)).ToList()
                where inside.Sum(one => Math.Min(one.Minutes, MinutesOf(one.Slot))) > people * MinutesOf(span)
                select span).Any();
    }

    private static bool Contains(VisitSlot outer, VisitSlot inner) => outer.On == inner.On && outer.From <= inner.From && inner.To <= outer.To;

    private static int MinutesOf(VisitSlot slot) => (int)(slot.To - slot.From).TotalMinutes;
}
