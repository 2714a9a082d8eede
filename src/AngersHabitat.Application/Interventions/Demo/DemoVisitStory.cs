using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Day after day since March 2020: what is asked for, what is visited, what waits.</summary>
internal sealed class DemoVisitStory(DemoVisitLives lives, DemoVisitSetup setup, DateTime now, Random chance, int times)
{
    private readonly List<Intervention> _waiting = [];

    /// <summary>Tells all of it up to the present, and the slots of the coming days.</summary>
    public void Tell()
    {
        var today = Paris.DateOf(now);
        for (var date = DemoVisitDays.First; date < today; date = date.AddDays(1))
        {
            if (HolidayCalendar.France.IsWorkingDay(date))
                Day(date);
        }
        Ask(today, 9);
        Plan(today);
        for (var date = today.AddDays(1); date < today.AddDays(5); date = date.AddDays(1))
        {
            if (HolidayCalendar.France.IsWorkingDay(date))
                Coming(date);
        }
        Vital(today);
    }

    private void Day(DateOnly date)
    {
        Ask(date, DemoVisitDays.AskedOn(date, chance) * times);
        Plan(date);
    }

    private void Ask(DateOnly date, int count)
    {
        for (var index = 0; index < count; index++)
        {
            var at = Paris.ToStored(Paris.ToInstant(date, new TimeOnly(8, 30))).AddMinutes(chance.Next(510));
            if (at > now)
                at = now.AddMinutes(-chance.Next(5, 80));
            var luck = chance.Next(100);
            var urgency = luck < 1 ? Urgency.Vital : luck < 15 ? Urgency.Urgent : Urgency.Normal;
            var visit = lives.Ask(at, urgency);
            if (urgency == Urgency.Normal || !Hurry(visit, date))
                _waiting.Add(visit);
        }
    }

    // An emergency is seen within the day, or the morning after; one in twenty waits too long.
    private bool Hurry(Intervention visit, DateOnly date)
    {
        var next = chance.Next(20) == 0 ? 2 : Paris.ToLocal(new DateTimeOffset(visit.RequestedAt, TimeSpan.Zero)).Hour < 13 ? 0 : 1;
        return !lives.Go(visit, date.AddDays(next), next == 0 ? HalfDay.Afternoon : HalfDay.Morning);
    }

    private void Plan(DateOnly date)
    {
        foreach (var visit in Taken(date, DemoVisitDays.RoomOn(date) * times))
        {
            if (lives.Go(visit, date, (HalfDay)chance.Next(2)))
                _waiting.Add(visit);
        }
        _waiting.AddRange(lives.All.Where(visit => visit is { Source: RequestSource.PreviousVisit, State: InterventionState.Requested }).Except(_waiting));
    }

    private void Coming(DateOnly date)
    {
        foreach (var visit in Taken(date, DemoVisitDays.RoomOn(date) * times / 2))
        {
            var worker = setup.WorkerFor(setup.Kinds.First(kind => kind.Id == visit.KindId).Trade, chance);
            visit.Schedule(VisitSlot.Of(date, (HalfDay)chance.Next(2)), worker.Id, lives.By(now.AddMinutes(-chance.Next(1, 60))));
        }
    }

    private HashSet<Intervention> Taken(DateOnly date, int room)
    {
        var due = _waiting.Where(visit => InterventionStates.ToSchedule.Contains(visit.State) && Paris.DateOf(visit.StateAt) < date)
            .OrderBy(visit => visit.RequestedAt).Take(room).ToHashSet();
        _waiting.RemoveAll(due.Contains);
        return due;
    }

    // Today: one that nobody has taken, one under way beyond its protocol, one whose points have been owed since yesterday.
    private void Vital(DateOnly today)
    {
        var water = setup.Kinds.First(kind => kind.Trade == Trade.Plumbing);
        lives.Ask(now.AddMinutes(-42), Urgency.Vital, water);
        lives.Ask(now.AddMinutes(-12), Urgency.Vital, setup.Kinds.First(kind => kind.Trade == Trade.Gas));
        Anyway(now.AddMinutes(-50), ended: false, "Eau dans le tableau électrique, locataire seule");
        Anyway(Paris.ToStored(Paris.ToInstant(today.AddDays(-2), new TimeOnly(16, 0))), ended: true, "Plafond qui menace de tomber");
    }

    private void Anyway(DateTime at, bool ended, string why)
    {
        var visit = lives.Ask(at, Urgency.Vital, setup.Kinds.First(kind => kind.Trade == Trade.Plumbing));
        var protocol = setup.For(visit);
        visit.Take(setup.Workers[1].Id, lives.By(at.AddMinutes(8)));
        visit.StartAnyway(protocol, why, lives.By(at.AddMinutes(25)));
        if (ended)
            visit.End(protocol, InterventionState.Done, "Mise en sécurité", lives.By(at.AddMinutes(90)));
    }
}
