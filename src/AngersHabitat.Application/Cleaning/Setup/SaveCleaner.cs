using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Adds somebody who cleans, says which lodges and which account are theirs, or gives nothing to them any more.</summary>
public static class SaveCleaner
{
    private static readonly AuditAction Action = new("Cleaning.SaveCleaner", nameof(Cleaner));

    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>Made when the form was shown.</summary>
        public Guid Id { get; init; }

        /// <summary>The version that the form showed; empty for a new one.</summary>
        public Guid Version { get; init; }

        public string? Name { get; init; }

        public bool IsFirm { get; init; }

        /// <summary>The account that sees the day.</summary>
        public Guid? AccountId { get; init; }

        public IReadOnlyList<Guid>? Lodges { get; init; }

        /// <summary>Nothing is given to it any more.</summary>
        public bool Retired { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Id).IsMade();
            RuleFor(command => command.Name).NotEmpty().WithMessage("Indiquez le nom.").Fits(Cleaner.NameLength);
        }
    }

    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var cleaner = await db.Cleaners.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken);
            var before = cleaner is null ? null : Facts(cleaner);
            if (cleaner is null)
                db.Cleaners.Add(cleaner = new Cleaner(command.Id));
            else if (command.Version == Guid.Empty)
                return cleaner.Id;
            else
                db.ExpectVersion(cleaner, command.Version);
            if (command.AccountId is { } account && !await db.Users.AnyAsync(user => user.Id == account, cancellationToken))
                throw new RuleException("Cleaning.AccountUnknown", nameof(command.AccountId));
            var lodges = (command.Lodges ?? []).ToList();
            var known = await db.Places.Where(place => lodges.Contains(place.Id)).Select(place => place.Id).ToListAsync(cancellationToken);
            cleaner.Describe(command.Name!, command.IsFirm, command.AccountId, [.. lodges.Where(known.Contains)]);
            cleaner.Retire(command.Retired, clock.UtcNow);
            // A list of its own is no column of the row: without this the row would keep its version.
            db.Entry(cleaner).Property(row => row.Name).IsModified = before is not null;
            audit.Record(Action, cleaner.Id, before, Facts(cleaner));
            return cleaner.Id;
        }

        private static object Facts(Cleaner cleaner) => new { cleaner.Name, cleaner.IsFirm, cleaner.AccountId, Lodges = cleaner.Lodges.Count, cleaner.RetiredAt };
    }
}
