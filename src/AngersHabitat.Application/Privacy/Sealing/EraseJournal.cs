using AngersHabitat.Application.Chores;

namespace AngersHabitat.Application.Privacy.Sealing;

/// <summary>
/// Deletes the oldest lines of the journal that are over their term, those of a few whole seals at a time, so that nobody waits long to write: the seals stay and stand for them. Sent by the portal
/// itself until none is left.
/// </summary>
public static class EraseJournal
{
    private static readonly AuditAction Action = new("Privacy.EraseJournal", "Journal");

    /// <summary>Whose lines go at a time; a seal has a thousand at most.</summary>
    public const int SealsAtOnce = 5;

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
            var oldest = await db.AuditEntries.MinAsync(line => (DateTime?)line.At, cancellationToken);
            var until = await db.JournalSeals.Where(seal => seal.Until > oldest && seal.Until <= over).OrderBy(seal => seal.Number).Take(SealsAtOnce)
                .MaxAsync(seal => (DateTime?)seal.Until, cancellationToken);
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
        public async Task WorkAsync(CancellationToken cancellationToken)
        {
            while (await sender.Send(new Command(), cancellationToken) > 0)
            {
            }
        }
    }
}
