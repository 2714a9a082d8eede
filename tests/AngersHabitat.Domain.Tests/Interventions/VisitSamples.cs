using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Domain.Tests.Interventions;

/// <summary>Visits and protocols as tests need them.</summary>
internal static class VisitSamples
{
    /// <summary>Wednesday 11 November 2020, 9:00 in Paris.</summary>
    public static readonly DateTime DayBefore = new(2020, 11, 11, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>Thursday 12 November 2020, 9:00 in Paris.</summary>
    public static readonly DateTime Morning = DayBefore.AddDays(1);

    public static readonly VisitSlot Slot = VisitSlot.Of(new DateOnly(2020, 11, 12), HalfDay.Morning);

    public static readonly Guid Goer = new("00000000-0000-0000-0000-00000000a001");

    public static InterventionKind Kind(bool inDwelling = true)
    {
        var kind = new InterventionKind(Guid.NewGuid());
        kind.Describe("Eau", Trade.Plumbing, 60, inDwelling, 3);
        return kind;
    }

    public static Intervention Visit(Urgency urgency = Urgency.Normal, DateTime? at = null)
        => new(Guid.NewGuid(), Kind(), Asked(urgency), new string('k', Intervention.LinkKeyLength), VisitAct.Now(Goer, at ?? DayBefore), HolidayCalendar.France);

    public static Intervention Scheduled(Urgency urgency = Urgency.Normal)
    {
        var visit = Visit(urgency);
        visit.Schedule(Slot, Goer, Act(DayBefore));
        return visit;
    }

    public static InterventionRequest Asked(Urgency urgency) => new(
        new DwellingPlace(Guid.NewGuid(), Guid.NewGuid(), "A", "2", "12"), false, urgency,
        new TenantContact("Mme Essai", "+33639980001", true, false, true, "Fuite sous l'évier"), InterventionOrigin.Desk);

    public static Protocol Protocol(IReadOnlyList<PointText>? points = null, DateOnly? from = null, IReadOnlyList<Protocol>? before = null) => new(
        Guid.NewGuid(), new ProtocolTerms(ProtocolScope.Occupied, null, "Essai", new DateSpan(from ?? new DateOnly(2020, 5, 11), null)),
        points ?? FirstProtocols.Occupied, before ?? [], VisitAct.Now(null, new DateTime(2020, 5, 1, 8, 0, 0, DateTimeKind.Utc)));

    public static VisitAct Act(DateTime at, DateTime? notedAt = null) => new(Guid.NewGuid(), Goer, at, notedAt ?? at);

    public static void TickYes(this Intervention visit, Protocol protocol, DateTime at, params PointMoment[] moments)
    {
        foreach (var point in protocol.Points.Where(point => point.IsRequired && moments.Contains(point.Moment)))
            visit.Answer(protocol, point.Key, PointReply.Yes, null, Act(at));
    }
}
