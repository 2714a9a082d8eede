namespace AngersHabitat.Application.Files;

/// <summary>
/// Stores the next part of a confirmed file and notes it, in one transaction: a stop at any moment neither loses nor doubles a line, and between two
/// parts others have their turn. Sent by a runner, until the file is over.
/// </summary>
public static class StoreChunk
{
    /// <summary>The command.</summary>
    /// <param name="Id">The file.</param>
    /// <param name="RunnerId">The runner.</param>
    [Allow(Roles.Administrator)]
    public sealed record Command(Guid Id, Guid RunnerId) : ICommand<bool>;

    /// <summary>Stores.</summary>
    public sealed class Handler(PortalDbContext db, ImportKinds kinds, ActingFor acting, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, bool>
    {
        /// <returns>Whether something is left to do for this runner.</returns>
        public async ValueTask<bool> Handle(Command command, CancellationToken cancellationToken)
        {
            var import = await db.FileImports.FirstOrDefaultAsync(row => row.Id == command.Id, cancellationToken);
            if (import is null || !import.TryHold(command.RunnerId, clock.UtcNow))
                return false;
            var kind = kinds.Named(import.Kind);
            // The owner confirmed, so it is her work: what it writes bears her name.
            acting.Actor = kind.OwnerOf(import);
            var part = await db.ImportParts.AsNoTracking()
                .SingleAsync(row => row.ImportId == import.Id && !row.IsRejected && row.Number == import.PartsDone, cancellationToken);
            var tally = await kind.StoreAsync(import, part.Content, cancellationToken);
            import.Advance(part.Lines, tally, clock.UtcNow);
            db.ImportParts.Remove(part);
            if (import.IsOver)
                kind.Record(import, audit);
            // The journal has a line at the beginning and one at the end, none a part.
            await db.SaveChangesAsync(cancellationToken);
            return !import.IsOver;
        }
    }
}
