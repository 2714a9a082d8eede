using AngersHabitat.Application.Chores;

namespace AngersHabitat.Application.Privacy.Sealing;

/// <summary>Deletes the lines of the journal that are over their term, a whole seal at a time: the seals stay and stand for them. Sent by the portal itself.</summary>
public static class EraseJournal
{
    private static readonly AuditAction Action = new("Privacy.EraseJournal", "Journal");

    /// <summary>Nothing to choose.</summary>
    [Allow(Roles.Administrator)]
    public sealed record Command : ICommand<int>;

    /// <summary>Deletes.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit, IErasureRegister register) : ICommandHandler<Command, int>
    {
        /// <returns>How many lines were deleted.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var over = await JournalAge.OverAsync(db, cancellationToken);
            var until = await db.JournalSeals.Where(seal => seal.Until <= over).MaxAsync(seal => (DateTime?)seal.Until, cancellationToken);
            if (until is null)
                return 0;
            var lines = db.AuditEntries.Where(line => line.At < until);
            var erased = await register.EraseAsync(ErasingRule.Journal, lines, line => line.Id, cancellationToken);
            if (erased > 0)
                audit.Record(Action, null, after: new { Erased = erased });
            return erased;
        }
    }

    /// <summary>Looks once a day.</summary>
    public sealed class Chore(ISender sender) : IChore
    {
        /// <inheritdoc />
        public string Name => Action.Name;

        /// <inheritdoc />
        public TimeSpan Every => TimeSpan.FromDays(1);

        /// <inheritdoc />
        public Task WorkAsync(CancellationToken cancellationToken) => sender.Send(new Command(), cancellationToken).AsTask();
    }
}
