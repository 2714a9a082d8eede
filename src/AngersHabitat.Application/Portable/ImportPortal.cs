using AngersHabitat.Application.Events;

namespace AngersHabitat.Application.Portable;

/// <summary>Puts into a new portal what was set up in another one. A portal with places of its own is refused: nothing would tell which of two is meant.</summary>
public static class ImportPortal
{
    private static readonly AuditAction Action = new("Landlord.ImportPortal", "Landlord");

    /// <param name="Copy">What <see cref="ExportPortal"/> gave.</param>
    [Allow(Roles.Administrator)]
    public sealed record Command(PortalCopy Copy) : ICommand<int>;

    public sealed class Handler(PortalDbContext db, AuditTrail audit, EventLog events) : ICommandHandler<Command, int>
    {
        /// <returns>How many rows came in.</returns>
        /// <exception cref="RuleException"><c>Landlord.CopyUnreadable</c>, <c>Landlord.CopyOfOtherVersion</c>, <c>Landlord.CopyNeedsAnEmptyPortal</c>.</exception>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            await CheckAsync(command.Copy, cancellationToken);
            foreach (var kind in PortableKinds.All.Reverse())
                await PortableRows.DeleteAsync(db, kind, cancellationToken);
            var writer = new PortableWriter(db);
            foreach (var type in Types())
            {
                foreach (var row in PortableRows.Ordered(type, command.Copy.Rows.GetValueOrDefault(PortableRows.NameOf(type)) ?? []))
                    await writer.InsertAsync(type, row, cancellationToken);
            }
            audit.Record(Action, null, after: new { command.Copy.Count });
            events.Raise(new LandlordChanged());
            return command.Copy.Count;
        }

        private async Task CheckAsync(PortalCopy copy, CancellationToken cancellationToken)
        {
            if (!string.Equals(copy.Format, PortalCopy.CurrentFormat, StringComparison.Ordinal) || copy.Rows is null)
                throw new RuleException("Landlord.CopyUnreadable");
            if (!string.Equals(copy.Schema, PortalCopy.SchemaOf(db), StringComparison.Ordinal))
                throw new RuleException("Landlord.CopyOfOtherVersion", null, copy.Schema, PortalCopy.SchemaOf(db));
            if (await db.Places.AnyAsync(cancellationToken) || await db.Residences.AnyAsync(cancellationToken)
                || await db.Interventions.AnyAsync(cancellationToken) || await db.Notices.AnyAsync(cancellationToken) || await db.Referrals.AnyAsync(cancellationToken)
                || await db.RulePublications.AnyAsync(cancellationToken))
                throw new RuleException("Landlord.CopyNeedsAnEmptyPortal");
        }

        // The parts of a type come right after it.
        private IEnumerable<Microsoft.EntityFrameworkCore.Metadata.IEntityType> Types()
            => PortableKinds.All.SelectMany(kind => db.Model.GetEntityTypes()
                .Where(type => type.ClrType == kind || (type.FindOwnership()?.PrincipalEntityType.ClrType == kind)).OrderBy(type => type.IsOwned() ? 1 : 0));
    }
}
