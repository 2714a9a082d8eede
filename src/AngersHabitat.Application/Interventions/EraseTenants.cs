using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Erases names, numbers and words once <see cref="Intervention.ContactKept"/> has passed, and keys and codes as soon as the visit is over. Sent by the portal itself.</summary>
public static class EraseTenants
{
    private static readonly AuditAction Action = new("Interventions.Erase", nameof(Intervention));

    // Each is read with its history: what is due in an hour is few, and the rest follows in the next run.
    private const int MostAtOnce = 500;

    [Allow(Roles.Manager)]
    public sealed record Command : ICommand<Result>;

    /// <param name="Visits">Visits whose names, numbers and words were erased.</param>
    /// <param name="Accesses">Keys and codes deleted.</param>
    public sealed record Result(int Visits, int Accesses);

    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, IErasureRegister register) : ICommandHandler<Command, Result>
    {
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var now = clock.UtcNow;
            var due = await db.Interventions.WithHistory().Where(Intervention.ContactOver.For(now - Intervention.ContactKept))
                .OrderBy(visit => visit.EndedAt).Take(MostAtOnce).ToListAsync(cancellationToken);
            due.ForEach(visit => visit.Erase(now));
            var over = db.InterventionAccesses.Where(access => db.Interventions.Any(visit => visit.Id == access.InterventionId && visit.EndedAt != null));
            await register.CertifyAsync(ErasingRule.VisitContact, [.. due.Select(visit => visit.Id)], cancellationToken);
            var accesses = await register.EraseAsync(ErasingRule.VisitAccess, over, access => access.InterventionId, cancellationToken);
            if (due.Count + accesses > 0)
                audit.Record(Action, null, after: new { Visits = due.Count, Accesses = accesses });
            return new Result(due.Count, accesses);
        }
    }

    public sealed class Chore(ISender sender) : IChore
    {
        public string Name => Action.Name;

        public TimeSpan Every => TimeSpan.FromMinutes(10);

        public async Task WorkAsync(CancellationToken cancellationToken)
        {
            while ((await sender.Send(new Command(), cancellationToken)).Visits == MostAtOnce)
            {
            }
        }
    }
}
