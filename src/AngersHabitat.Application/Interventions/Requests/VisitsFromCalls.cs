using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Interventions;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Interventions;

/// <summary>Visits that tenants agreed to during a call of a campaign. The visit has the call's identifier.</summary>
public sealed class VisitsFromCalls(PortalDbContext db, VisitDesk desk, IHolidays holidays, AuditTrail audit, EventLog events) : IVisitRequests
{
    private const string Prefix = "Résidence ";

    private static readonly AuditAction Withdrawn = new("Interventions.Withdraw", nameof(Intervention));

    /// <inheritdoc />
    public async Task<IReadOnlyList<VisitKind>> KindsAsync(string residence, CancellationToken cancellationToken)
    {
        var known = Residences(residence);
        var kinds = await db.InterventionKinds.AsNoTracking().Where(kind => kind.RetiredAt == null && kind.InDwelling && known.Any())
            .Select(kind => new VisitKind(kind.Id, kind.Name, kind.PromisedDays)).ToListAsync(cancellationToken);
        return [.. kinds.OrderBy(kind => kind.Name, FrenchOrder.Words)];
    }

    /// <inheritdoc />
    public async Task OpenAsync(VisitWish wish, CancellationToken cancellationToken)
    {
        if (await db.Interventions.AnyAsync(visit => visit.Id == wish.CallId, cancellationToken))
            return;
        var fields = new InterventionFields
        {
            ResidenceId = await Residences(wish.Residence).OrderBy(row => row.Name).Select(row => (Guid?)row.Id).FirstOrDefaultAsync(cancellationToken),
            Door = wish.Door,
            KindId = wish.KindId,
            Urgency = wish.Soon ? Urgency.Urgent : Urgency.Normal,
            ContactName = wish.Name,
            ContactPhone = wish.Phone,
            Alone = wish.Alone,
            Details = wish.Details,
        };
        var origin = new InterventionOrigin(RequestSource.OutreachCall, wish.CallId);
        VisitOpening.Note(audit, events, await VisitOpening.OpenAsync(db, wish.CallId, fields, origin, desk.Act(wish.CallId), holidays, cancellationToken));
    }

    /// <inheritdoc />
    public async Task WithdrawAsync(Guid callId, string why, CancellationToken cancellationToken)
    {
        var visit = await db.Interventions.WithHistory()
            .SingleOrDefaultAsync(row => row.Id == callId && row.Source == RequestSource.OutreachCall && row.State == InterventionState.Requested, cancellationToken);
        if (visit?.GiveUp(InterventionState.Cancelled, why, desk.Act()) == true)
            desk.Note(Withdrawn, visit, InterventionState.Requested);
    }

    private IQueryable<Residence> Residences(string name)
    {
        var bare = name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? name[Prefix.Length..] : name;
        return db.Residences.Where(row => row.Name == name || row.Name == bare || row.Name == Prefix + bare);
    }
}
