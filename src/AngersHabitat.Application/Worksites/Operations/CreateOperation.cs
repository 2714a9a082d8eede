using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Adds an operation, under study.</summary>
public static class CreateOperation
{
    private static readonly AuditAction Action = new("Worksites.Create", nameof(Operation));

    [Allow(Roles.Manager)]
    public sealed record Command : OperationFields, ICommand<Guid>
    {
        /// <summary>Chosen when the form is shown, so that sending twice stores once.</summary>
        public Guid Id { get; init; }

        /// <summary>Construction or rehabilitation.</summary>
        public Nature? Nature { get; init; }

        public int? Dwellings { get; init; }

        /// <summary>Start of the study.</summary>
        public DateOnly? StudyFrom { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            Include(new OperationFieldsValidator());
            RuleFor(command => command.Id).IsMade();
            RuleFor(command => command.Nature).NotNull().WithMessage("Choisissez la nature de l'opération.");
            RuleFor(command => command.Dwellings).NotNull().WithMessage("Indiquez le nombre de logements.")
                .InclusiveBetween(1, 2_000).WithMessage("Indiquez un nombre de logements entre 1 et 2 000.");
            RuleFor(command => command.StudyFrom).NotNull().WithMessage("Indiquez la date de début de l'étude.");
        }
    }

    /// <summary>Adds the row.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.Operations.AnyAsync(row => row.Id == command.Id, cancellationToken))
                return command.Id;
            await OperationFields.RefuseTakenCodeAsync(db, command.Code!, command.Id, cancellationToken);
            var operation = new Operation(
                command.Id, command.Nature!.Value, command.ToDescription(), command.Dwellings!.Value, command.StudyFrom!.Value, clock.Today);
            db.Operations.Add(operation);
            audit.Record(Action, operation.Id, after: new { operation.Code, operation.Name, operation.Nature, command.Dwellings });
            return operation.Id;
        }
    }
}
