using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Adds somebody who goes, changes what is known of it, or gives it no visits any more.</summary>
public static class SaveWorker
{
    private static readonly AuditAction Action = new("Interventions.SaveWorker", nameof(Worker));

    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>Made when the form was shown.</summary>
        public Guid Id { get; init; }

        /// <summary>The version that the form showed; empty for a new one.</summary>
        public Guid Version { get; init; }

        public string? Name { get; init; }

        public bool IsFirm { get; init; }

        /// <summary>The account of a technician.</summary>
        public Guid? AccountId { get; init; }

        public IReadOnlyList<Trade>? Trades { get; init; }

        /// <inheritdoc cref="Worker.DailyMinutes"/>
        public int? DailyMinutes { get; init; }

        /// <inheritdoc cref="Worker.RecognisedBy"/>
        public string? RecognisedBy { get; init; }

        /// <summary>No visits any more.</summary>
        public bool Retired { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Id).IsMade();
            RuleFor(command => command.Name).NotEmpty().WithMessage("Indiquez le nom.").Fits(Worker.NameLength);
            RuleFor(command => command.Trades).NotEmpty().WithMessage("Choisissez au moins un corps de métier.");
            RuleForEach(command => command.Trades).IsInEnum();
            RuleFor(command => command.DailyMinutes).NotNull().WithMessage("Indiquez combien de minutes de visites tiennent dans une journée.");
            RuleFor(command => command.RecognisedBy).Fits(Worker.RecognisedByLength);
        }
    }

    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var worker = await db.Workers.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken);
            var before = worker is null ? null : Facts(worker);
            if (worker is null)
                db.Workers.Add(worker = new Worker(command.Id));
            else if (command.Version == Guid.Empty)
                return worker.Id;
            else
                db.ExpectVersion(worker, command.Version);
            if (command.AccountId is { } account && !await db.Users.AnyAsync(user => user.Id == account, cancellationToken))
                throw new RuleException("Interventions.AccountUnknown", nameof(command.AccountId));
            worker.Describe(command.Name!, command.IsFirm, command.AccountId, command.Trades!, command.DailyMinutes!.Value, command.RecognisedBy);
            worker.Retire(command.Retired, clock.UtcNow);
            audit.Record(Action, worker.Id, before, Facts(worker));
            return worker.Id;
        }

        private static object Facts(Worker worker)
            => new { worker.Name, worker.IsFirm, worker.AccountId, Trades = string.Join(' ', worker.Trades), worker.DailyMinutes, worker.RetiredAt };
    }
}
