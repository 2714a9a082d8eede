namespace AngersHabitat.Domain.Interventions;

/// <summary>Half days that may be proposed for a visit.</summary>
public static class SlotFinder
{
    /// <summary>Dates looked at, today included: further on a proposal is a guess.</summary>
    public const int DaysAhead = 21;

    /// <summary>
    /// The first half days against which nothing speaks, one proposal each. Those that keep the promise come alone; when none does, the earliest ones.
    /// Where there is time, who is in the residence or the commune anyway comes first; an emergency and a visit already late take the earliest.
    /// </summary>
    /// <param name="plan">What is planned from today on, over <see cref="DaysAhead"/> dates.</param>
    /// <param name="visit">The visit.</param>
    /// <param name="workers">Who could go; those without the trade or retired are left out.</param>
    /// <param name="now">UTC; a half day that has begun is not proposed.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<SlotProposal> Find(VisitPlan plan, VisitToPlace visit, IReadOnlyList<Worker> workers, DateTime now, int most)
    {
        var free = Free(plan, visit, workers, now).ToList();
        var kept = free.Where(pair => pair.Proposal.KeepsPromise).ToList();
        var hurry = visit.Urgency != Urgency.Normal || kept.Count == 0;
        return
        [
            .. (kept.Count > 0 ? kept : free)
                .OrderBy(pair => hurry ? default : pair.Proposal.Nearness)
                .ThenBy(pair => pair.Proposal.On).ThenBy(pair => pair.Proposal.Half)
                .ThenBy(pair => pair.Proposal.Nearness).ThenBy(pair => pair.Load).ThenBy(pair => pair.Proposal.WorkerId)
                .Select(pair => pair.Proposal).DistinctBy(proposal => proposal.Slot).Take(most),
        ];
    }

    private static IEnumerable<(SlotProposal Proposal, double Load)> Free(VisitPlan plan, VisitToPlace visit, IReadOnlyList<Worker> workers, DateTime now)
    {
        var today = Paris.DateOf(now);
        return from date in Enumerable.Range(0, DaysAhead).Select(today.AddDays).Where(plan.Holidays.IsWorkingDay)
               from half in Enum.GetValues<HalfDay>()
               let slot = VisitSlot.Of(date, half)
               where slot.Begins > now
               let keeps = slot.Ends <= visit.DueAt
               from worker in workers
               where worker.RetiredAt is null && worker.Trades.Contains(visit.Trade) && plan.Conflicts(visit, slot, worker).Count == 0
               select (new SlotProposal(date, half, worker.Id, plan.NearnessOf(visit, slot, worker.Id), keeps), plan.Booked(worker.Id, date) / (double)worker.DailyMinutes);
    }
}
