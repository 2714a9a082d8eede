using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Adds a point, changes it, or offers it no longer.</summary>
public static class SaveCleaningPoint
{
    private static readonly AuditAction Action = new("Cleaning.SavePoint", nameof(CleaningPoint));

    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>Made when the form was shown.</summary>
        public Guid Id { get; init; }

        /// <summary>The version that the form showed; empty for a new one.</summary>
        public Guid Version { get; init; }

        public string? Code { get; init; }

        public string? Name { get; init; }

        public int? Order { get; init; }

        /// <inheritdoc cref="CleaningPoint.IsTouched"/>
        public bool IsTouched { get; init; }

        /// <summary>No longer offered.</summary>
        public bool Retired { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Id).IsMade();
            RuleFor(command => command.Name).NotEmpty().WithMessage("Indiquez le nom.").Fits(CleaningPoint.NameLength);
            RuleFor(command => command.Code).NotEmpty().WithMessage("Indiquez le code.").Fits(CleaningPoint.CodeLength);
            RuleFor(command => command.Order).NotNull().WithMessage("Indiquez l'ordre.");
        }
    }

    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var point = await db.CleaningPoints.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken);
            var before = point is null ? null : Facts(point);
            var code = LookupKey.Of(command.Code);
            if (await db.CleaningPoints.AnyAsync(row => row.Code == code && row.Id != command.Id, cancellationToken))
                throw new RuleException("Cleaning.CodeTaken", nameof(command.Code));
            if (point is null)
                db.CleaningPoints.Add(point = new CleaningPoint(command.Id, (await db.CleaningPoints.MaxAsync(row => (int?)row.Number, cancellationToken) ?? -1) + 1));
            else if (command.Version == Guid.Empty)
                return point.Id;
            else
                db.ExpectVersion(point, command.Version);
            point.Describe(command.Code!, command.Name!, command.Order!.Value, command.IsTouched);
            point.Retire(command.Retired, clock.UtcNow);
            audit.Record(Action, point.Id, before, Facts(point));
            return point.Id;
        }

        private static object Facts(CleaningPoint point) => new { point.Code, point.Name, point.Order, point.IsTouched, point.RetiredAt };
    }
}
