using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Domain.Tests.Interventions;

/// <summary>People, places and planned visits as tests of the planner need them.</summary>
internal static class PlanSamples
{
    /// <summary>Thursday 12 November 2020; the day before is a public holiday.</summary>
    public static readonly DateOnly Thursday = new(2020, 11, 12);

    /// <summary>10:00 in Paris that day.</summary>
    public static readonly DateTime Now = new(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);

    public static readonly VisitWhere Home = new(Guid.NewGuid(), "Angers", "a|2|12");

    public static readonly Worker Anne = Person();

    public static Worker Person(int minutes = 400, bool isFirm = false, params Trade[] trades)
    {
        var worker = new Worker(Guid.NewGuid());
        worker.Describe("Anne Essai", isFirm, null, trades.Length == 0 ? [Trade.Plumbing] : trades, minutes, "badge");
        return worker;
    }

    public static PlannedVisit Planned(VisitSlot slot, Worker? worker = null, int minutes = 60, VisitWhere? where = null)
        => new(Guid.NewGuid(), (worker ?? Anne).Id, slot, minutes, where ?? Elsewhere());

    public static VisitToPlace ToPlace(Urgency urgency = Urgency.Normal, Trade trade = Trade.Plumbing, DateTime? due = null, VisitWhere? where = null, int minutes = 60)
        => new(Guid.NewGuid(), trade, minutes, urgency, due ?? Now.AddDays(6), where ?? Elsewhere());

    public static VisitWhere Elsewhere(string city = "Trélazé") => new(Guid.NewGuid(), city, "1");
}
