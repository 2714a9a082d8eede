using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Changes what an operation is; its dated history is changed by other commands.</summary>
public static class EditOperation
{
    internal static readonly AuditAction Action = new("Worksites.Edit", nameof(Operation));

    [Allow(Roles.Manager)]
    public sealed record Command : OperationFields, ICommand<Guid>
    {
        /// <summary>The operation.</summary>
        public Guid Id { get; init; }

        /// <summary>The version that the form showed.</summary>
        public Guid Version { get; init; }

        /// <summary>Dwellings; another number than the present one counts from today on.</summary>
        public int? Dwellings { get; init; }

        /// <summary>Why their number changes.</summary>
        public string? DwellingsReason { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            Include(new OperationFieldsValidator());
            RuleFor(command => command.Dwellings).NotNull().WithMessage("Indiquez le nombre de logements.")
                .InclusiveBetween(1, 2_000).WithMessage("Indiquez un nombre de logements entre 1 et 2 000.");
            RuleFor(command => command.DwellingsReason).Fits(DwellingRevision.ReasonLength);
        }
    }

    /// <summary>Changes the row, and says what somebody else changed if they were faster.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var operation = await db.Operations.WithHistory().FirstOrDefaultAsync(row => row.Id == command.Id, cancellationToken)
                ?? throw new NotFoundException("Operation");
            var description = command.ToDescription();
            if (operation.Version != command.Version)
                throw new EditConflictException(Differences(operation, description));
            await OperationFields.RefuseTakenCodeAsync(db, description.Code, operation.Id, cancellationToken);
            var before = new { operation.Code, operation.Name, operation.Commune, operation.Manager, operation.Dwellings[^1].Dwellings };
            db.ExpectVersion(operation, command.Version);
            operation.Describe(description);
            if (command.Dwellings is { } dwellings && dwellings != operation.Dwellings[^1].Dwellings)
                ReviseDwellings(operation, dwellings, command.DwellingsReason);
            audit.Record(Action, operation.Id, before,
                new { operation.Code, operation.Name, operation.Commune, operation.Manager, operation.Dwellings[^1].Dwellings });
            return operation.Id;
        }

        private void ReviseDwellings(Operation operation, int dwellings, string? reason)
        {
            if (string.IsNullOrWhiteSpace(reason))
                throw new RuleException("Worksites.ReasonRequired", nameof(Command.DwellingsReason));
            operation.ReviseDwellings(dwellings, clock.Today, clock.Today, reason);
        }

        /// <summary>What the store holds now where the form says otherwise.</summary>
        private static IReadOnlyList<string> Differences(Operation stored, OperationDescription typed)
        {
            (string Label, string Stored, string Typed)[] fields =
            [
                ("Code", stored.Code, typed.Code), ("Nom", stored.Name, typed.Name), ("Commune", stored.Commune, typed.Commune),
                ("Quartier", stored.District, typed.District), ("Adresse", stored.Address, typed.Address),
                ("Responsable", stored.Manager, typed.Manager), ("Présentation", stored.Summary, typed.Summary), ("Nuisances", stored.Nuisances, typed.Nuisances),
            ];
            return [.. fields.Where(field => !string.Equals(field.Stored, field.Typed, StringComparison.Ordinal)).Select(field => $"{field.Label} : « {field.Stored} » est enregistré.")];
        }
    }
}
