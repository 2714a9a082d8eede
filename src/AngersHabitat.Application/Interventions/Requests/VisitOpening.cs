using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Opens a visit from what was asked, whoever asks; each use case keeps its rights.</summary>
internal static class VisitOpening
{
    public static readonly AuditAction Action = new("Interventions.Request", nameof(Intervention));

    /// <exception cref="RuleException"><c>Interventions.KindUnknown</c>, <c>Interventions.ResidenceUnknown</c>, <c>Interventions.ContactMissing</c>.</exception>
    public static async Task<Intervention> OpenAsync(
        PortalDbContext db, Guid id, InterventionFields fields, InterventionOrigin origin, VisitAct act, IHolidays holidays, CancellationToken cancellationToken)
    {
        var kind = await db.InterventionKinds.SingleOrDefaultAsync(row => row.Id == fields.KindId && row.RetiredAt == null, cancellationToken)
            ?? throw new RuleException("Interventions.KindUnknown", nameof(fields.KindId));
        var agency = await db.Residences.Where(row => row.Id == fields.ResidenceId).Select(row => (Guid?)row.AgencyId).SingleOrDefaultAsync(cancellationToken)
            ?? throw new RuleException("Interventions.ResidenceUnknown", nameof(fields.ResidenceId));
        var occupied = kind.SettingOf(fields.IsEmpty) == Setting.OccupiedDwelling;
        if (occupied && fields.Urgency != Urgency.Vital && fields.Contact.Phone is null)
            throw new RuleException("Interventions.ContactMissing", nameof(fields.ContactPhone));
        var place = new DwellingPlace(fields.ResidenceId!.Value, agency, fields.Building, fields.Stair, fields.Door);
        var visit = new Intervention(id, kind, new InterventionRequest(place, fields.IsEmpty, fields.Urgency!.Value, fields.Contact, origin), LinkKeys.New(), act, holidays.Now);
        db.Interventions.Add(visit);
        if (!string.IsNullOrWhiteSpace(fields.Access))
            db.InterventionAccesses.Add(new InterventionAccess(id, fields.Access));
        return visit;
    }

    /// <summary>Notes it in the journal and tells who listens.</summary>
    public static void Note(AuditTrail audit, EventLog events, Intervention visit)
    {
        audit.Record(Action, visit.Id, after: new { visit.Urgency, visit.Source, visit.KindId });
        events.Raise(new InterventionChanged(visit.Id));
    }
}
