using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Adds a kind of visit, changes it, or offers it no longer.</summary>
public static class SaveKind
{
    private static readonly AuditAction Action = new("Interventions.SaveKind", nameof(InterventionKind));

    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>Made when the form was shown.</summary>
        public Guid Id { get; init; }

        /// <summary>The version that the form showed; empty for a new one.</summary>
        public Guid Version { get; init; }

        public string? Name { get; init; }

        public Trade? Trade { get; init; }

        /// <inheritdoc cref="InterventionKind.UsualMinutes"/>
        public int? UsualMinutes { get; init; }

        /// <inheritdoc cref="InterventionKind.InDwelling"/>
        public bool InDwelling { get; init; }

        /// <inheritdoc cref="InterventionKind.PromisedDays"/>
        public int? PromisedDays { get; init; }

        /// <summary>No longer offered.</summary>
        public bool Retired { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Id).IsMade();
            RuleFor(command => command.Name).NotEmpty().WithMessage("Indiquez le nom du type.").Fits(InterventionKind.NameLength);
            RuleFor(command => command.Trade).NotNull().WithMessage("Choisissez le corps de métier.").IsInEnum();
            RuleFor(command => command.UsualMinutes).NotNull().WithMessage("Indiquez la durée habituelle, en minutes.");
            RuleFor(command => command.PromisedDays).NotNull().WithMessage("Indiquez le délai promis, en jours ouvrés.");
        }
    }

    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var kind = await db.InterventionKinds.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken);
            var before = kind is null ? null : Facts(kind);
            if (kind is null)
                db.InterventionKinds.Add(kind = new InterventionKind(command.Id));
            else if (command.Version == Guid.Empty)
                return kind.Id;
            else
                db.ExpectVersion(kind, command.Version);
            var key = LookupKey.Of(command.Name);
            if (await db.InterventionKinds.AnyAsync(row => row.NameKey == key && row.Id != command.Id, cancellationToken))
                throw new RuleException("Interventions.KindNameTaken", nameof(command.Name));
            kind.Describe(command.Name!, command.Trade!.Value, command.UsualMinutes!.Value, command.InDwelling, command.PromisedDays!.Value);
            kind.Retire(command.Retired, clock.UtcNow);
            audit.Record(Action, kind.Id, before, Facts(kind));
            return kind.Id;
        }

        private static object Facts(InterventionKind kind)
            => new { kind.Name, kind.Trade, kind.UsualMinutes, kind.InDwelling, kind.PromisedDays, kind.RetiredAt };
    }
}
