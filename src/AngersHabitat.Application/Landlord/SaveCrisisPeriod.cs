using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Application.Landlord;

/// <summary>Adds or changes a crisis period. Refused: no name, no first date, an end before the start. Sent twice, it is stored once.</summary>
public static class SaveCrisisPeriod
{
    private static readonly AuditAction Action = new("Landlord.SaveCrisis", nameof(CrisisPeriod));

    [Allow(Roles.Administrator)]
    public sealed record Command : ICommand
    {
        /// <summary>Identifier, made when the form was shown.</summary>
        public Guid Id { get; init; }

        /// <inheritdoc cref="CrisisPeriod.Name" />
        public string? Name { get; init; }

        /// <summary>First date.</summary>
        public DateOnly? First { get; init; }

        /// <summary>Last date, included; null while it runs.</summary>
        public DateOnly? Last { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Id).NotEmpty().WithMessage("Ce formulaire est incomplet : rouvrez-le.");
            RuleFor(command => command.Name).NotEmpty().WithMessage("Donnez un nom à la période.").Fits(CrisisPeriod.NameLength);
            RuleFor(command => command.First).NotNull().WithMessage("Indiquez le premier jour.").Must(IsSensible).WithMessage("Cette date ne peut pas servir.");
            RuleFor(command => command.Last).Must(IsSensible).WithMessage("Cette date ne peut pas servir.")
                .Must((command, last) => last is null || command.First is null || last >= command.First).WithMessage("La dernière date vient avant la première.");
        }

        private static bool IsSensible(DateOnly? date) => date is null or { Year: >= 1990 and <= 2200 };
    }

    /// <summary>Stores it.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var period = await db.CrisisPeriods.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken) ?? db.CrisisPeriods.Add(new CrisisPeriod(command.Id)).Entity;
            var before = period.Name.Length == 0 ? null : new { period.Name, period.From, period.To };
            period.Describe(command.Name!, command.First!.Value, command.Last);
            audit.Record(Action, period.Id, before, new { period.Name, period.From, period.To });
            events.Raise(new LandlordChanged());
            return Unit.Value;
        }
    }
}
