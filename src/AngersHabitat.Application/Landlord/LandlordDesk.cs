using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Application.Landlord;

/// <summary>What every change of the landlord has in common: the one row, its revision, its journal line, its event.</summary>
public sealed class LandlordDesk(PortalDbContext db, FirstFacts first, PortalClock clock, IActorAccessor actors, AuditTrail audit, EventLog events)
{
    /// <summary>The one row; made of the settings when there is none.</summary>
    public async Task<LandlordProfile> FindAsync(CancellationToken cancellationToken)
        => await db.LandlordProfiles.SingleOrDefaultAsync(cancellationToken) ?? db.LandlordProfiles.Add(new LandlordProfile(first.Facts)).Entity;

    /// <summary>Puts other facts in force.</summary>
    public void Change(LandlordProfile profile, LandlordFacts facts, AuditAction action)
        => Keep(profile.Change(facts, clock.UtcNow, actors.Current.Name), profile, action);

    /// <summary>Takes the last change back.</summary>
    public void Undo(LandlordProfile profile, LandlordRevision last, AuditAction action)
        => Keep(profile.Undo(last, clock.UtcNow, actors.Current.Name), profile, action);

    private void Keep(LandlordRevision revision, LandlordProfile profile, AuditAction action)
    {
        db.LandlordRevisions.Add(revision);
        var differences = LandlordDifferences.Of(revision.Before, revision.After);
        audit.Record(action, profile.Id, differences.ToDictionary(row => row.Field, row => row.Before), differences.ToDictionary(row => row.Field, row => row.After));
        events.Raise(new LandlordChanged());
    }
}
