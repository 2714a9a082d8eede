using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Today and tomorrow of the demonstration's technician: visits at every stage, a code, a message of a tenant.</summary>
internal sealed class DemoVisitRound(DemoVisitLives lives, DemoVisitSetup setup, DateTime now, Random chance)
{
    private readonly Worker _me = setup.Workers[0];
    private readonly List<InterventionAccess> _accesses = [];

    /// <summary>Tells them; keys and codes are stored after the visits, which they belong to.</summary>
    public IReadOnlyList<InterventionAccess> Tell()
    {
        var today = Paris.DateOf(now);
        foreach (var from in new[] { 10, 11, 14, 15 })
            Planned(VisitSlot.Hour(today, new TimeOnly(from, 0)), from < 15);
        var moved = Planned(VisitSlot.Of(today.AddDays(1), HalfDay.Morning), called: false);
        moved.Say(TenantWish.OtherHalfDay, VisitSlot.Of(today.AddDays(4), HalfDay.Afternoon), VisitAct.Now(null, now.AddMinutes(-30), lives.NewId()));
        Planned(VisitSlot.Of(today.AddDays(1), HalfDay.Afternoon), called: false);
        return _accesses;
    }

    private Intervention Planned(VisitSlot slot, bool called)
    {
        var kinds = setup.Kinds.Where(kind => _me.Trades.Contains(kind.Trade) && kind.InDwelling).ToList();
        var visit = lives.Ask(now.AddDays(-2).AddMinutes(-chance.Next(600)), Urgency.Normal, kinds[chance.Next(kinds.Count)]);
        visit.Schedule(slot, _me.Id, lives.By(now.AddHours(-22)));
        if (called)
        {
            lives.Tick(visit, now.AddHours(-17), PointMoment.DayBefore);
            visit.Confirm(setup.For(visit), lives.By(now.AddHours(-17)));
        }
        _accesses.Add(new InterventionAccess(visit.Id, $"Code {chance.Next(1_000, 10_000)}{(char)('A' + chance.Next(4))}"));
        return visit;
    }
}
