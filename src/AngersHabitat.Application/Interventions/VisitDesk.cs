using System.Linq.Expressions;
using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>
/// Gives one person at a time a visit with all that happened to it, inside the transaction of the command. Raising <see cref="Intervention.Turn"/> before
/// reading makes the others wait at that row; what is read afterwards is the last state, so that the rules of the protocol hold on either store.
/// </summary>
public sealed class VisitDesk(PortalDbContext db, PortalClock clock, IActorAccessor actors, AuditTrail audit, EventLog events)
{
    /// <summary>The visit, if this person may act on it.</summary>
    /// <exception cref="NotFoundException">There is none, or it is not this technician's, today or tomorrow.</exception>
    public async Task<Intervention> EnterAsync(Guid id, CancellationToken cancellationToken)
        => await WaitAsync(id, await MineAsync(cancellationToken), cancellationToken);

    /// <summary>The visit, for the tenant whose link it is.</summary>
    public Task<Intervention> EnterForTenantAsync(Guid id, CancellationToken cancellationToken) => WaitAsync(id, visit => true, cancellationToken);

    /// <summary>As <see cref="EnterAsync(Guid, CancellationToken)"/>, for a form that shows the visit's version.</summary>
    public async Task<Intervention> EnterAsync(VisitCommand command, CancellationToken cancellationToken)
    {
        var visit = await EnterAsync(command.Id, cancellationToken);
        if (!visit.HasNoted(command.Token))
            db.ExpectVersion(visit, command.Version);
        return visit;
    }

    /// <summary>Whether the visit is one that this person may read and act on: any, or only those a technician goes to today and tomorrow.</summary>
    public async Task<Expression<Func<Intervention, bool>>> MineAsync(CancellationToken cancellationToken)
    {
        if (actors.Current.Roles.Any(role => !string.Equals(role, Roles.Technician, StringComparison.Ordinal)))
            return visit => true;
        var (me, today) = (actors.Current.UserId, clock.Today);
        var tomorrow = today.AddDays(1);
        var workers = await db.Workers.Where(worker => worker.AccountId == me && me != null).Select(worker => (Guid?)worker.Id).ToListAsync(cancellationToken);
        return visit => workers.Contains(visit.WorkerId) && visit.SlotOn >= today && visit.SlotOn <= tomorrow;
    }

    private async Task<Intervention> WaitAsync(Guid id, Expression<Func<Intervention, bool>> mine, CancellationToken cancellationToken)
    {
        await db.Interventions.Where(visit => visit.Id == id).ExecuteUpdateAsync(set => set.SetProperty(visit => visit.Turn, visit => visit.Turn + 1), cancellationToken);
        return await db.Interventions.WithHistory().Where(mine).FirstOrDefaultAsync(visit => visit.Id == id, cancellationToken)
            ?? throw new NotFoundException(nameof(Intervention));
    }

    /// <summary>What this person does now.</summary>
    /// <param name="token">Made by the form or the device; null: a new one.</param>
    /// <param name="secondsAgo">Seconds between the tick and its sending, by the device.</param>
    public VisitAct Act(Guid? token = null, double secondsAgo = 0)
        => new(token ?? Guid.NewGuid(), actors.Current.UserId, clock.UtcNow.AddSeconds(-secondsAgo), clock.UtcNow);

    /// <summary>Notes in the journal what was done, and tells who listens.</summary>
    public void Note(AuditAction action, Intervention visit, InterventionState before)
    {
        audit.Record(action, visit.Id, new { State = before }, new { visit.State, visit.SlotOn, visit.WorkerId });
        Tell(visit.Id);
    }

    /// <summary>Tells who listens of a visit that a journal line of another one covers.</summary>
    public void Tell(Guid id) => events.Raise(new InterventionChanged(id));
}
