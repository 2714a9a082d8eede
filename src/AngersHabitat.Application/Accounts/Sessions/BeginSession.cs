using AngersHabitat.Domain.Accounts;

namespace AngersHabitat.Application.Accounts.Sessions;

/// <summary>
/// Begins the session of somebody who has just proved who she is, and notes it in the journal. The session that the same browser held before ends. Sent twice, it begins once.
/// </summary>
public static class BeginSession
{
    private static readonly AuditAction Action = new("Accounts.SignIn", "Account");

    [AllowStaff]
    public sealed record Command : ICommand
    {
        /// <summary>Identifier of the session.</summary>
        public Guid Id { get; init; }

        /// <summary>Whose it is.</summary>
        public Guid AccountId { get; init; }

        /// <summary>Hash of the key that the browser holds.</summary>
        public string KeyHash { get; init; } = "";

        /// <summary>« Firefox sur Windows ».</summary>
        public string Device { get; init; } = "";

        /// <summary>When she signed in, system's clock, UTC.</summary>
        public DateTime At { get; init; }

        /// <summary>Hash of the key of the session that the browser held before; null for none.</summary>
        public string? Before { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.KeyHash).Fits(DrawnKey.Length);
            RuleFor(command => command.Device).Fits(Session.DeviceLength);
            RuleFor(command => command.Before).Fits(DrawnKey.Length);
        }
    }

    /// <summary>Adds the row.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.Sessions.AnyAsync(row => row.Id == command.Id, cancellationToken))
                return Unit.Value;
            if (command.Before is { } before)
                await db.Sessions.Where(row => row.KeyHash == before).ExecuteDeleteAsync(cancellationToken);
            db.Sessions.Add(new Session(command.Id, command.KeyHash, command.AccountId, command.Device, command.At));
            audit.Record(Action, command.AccountId);
            return Unit.Value;
        }
    }
}
