using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>
/// Stops, in one step, every worksite of a nature that is in works over the whole interval and not stopped yet; the others are left alone and named.
/// </summary>
public static class SuspendAll
{
    [Allow(Roles.Manager)]
    public sealed record Command : ICommand<Result>, ISuspensionFields, ITells
    {
        /// <summary>Chosen when the form is shown: suspensions of a step sent twice are stored once.</summary>
        public Guid Id { get; init; }

        /// <summary>Which worksites.</summary>
        public Nature? Nature { get; init; }

        public DateOnly? From { get; init; }

        public DateOnly? ResumedOn { get; init; }

        public SuspensionCause? Cause { get; init; }

        public SuspensionKind? Kind { get; init; }

        /// <summary>Number of the service orders: the operation's code is added to it.</summary>
        public string? OrderPrefix { get; init; }

        public string? Comment { get; init; }

        IPortalEvent ITells.Happened => new WorksitesChanged(null);
    }

    /// <summary>What was done.</summary>
    /// <param name="Suspended">Names of the worksites stopped.</param>
    /// <param name="LeftAlone">Names of the worksites in works that could not be, each with the refusal.</param>
    public sealed record Result(IReadOnlyList<string> Suspended, IReadOnlyList<(string Name, RuleException Refusal)> LeftAlone);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            Include(new SuspensionFieldsValidator());
            RuleFor(command => command.Id).IsMade();
            RuleFor(command => command.Nature).NotNull().WithMessage("Choisissez les chantiers concernés.");
            RuleFor(command => command.OrderPrefix).NotEmpty().WithMessage("Indiquez le numéro de l'ordre de service.").Fits(Suspension.OrderNumberLength / 2);
        }
    }

    /// <summary>Adds the suspensions.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Result>
    {
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var operations = await db.Operations.WithHistory()
                .Where(operation => operation.Nature == command.Nature && operation.Phases.Any(change => change.Phase == Phase.Works && change.On <= command.From))
                .OrderBy(operation => operation.Code).ToListAsync(cancellationToken);
            var (suspended, refused) = (new List<string>(), new List<(string, RuleException)>());
            foreach (var operation in operations.Where(operation => operation.PhaseOn(command.From!.Value) is Phase.Works))
                Suspend(operation, command, suspended, refused);
            if (suspended.Count == 0)
                throw new RuleException("Worksites.NothingToSuspend", nameof(command.From), command.From!.Value);
            return new Result(suspended, refused);
        }

        private void Suspend(Operation operation, Command command, List<string> suspended, List<(string Name, RuleException Refusal)> refused)
        {
            try
            {
                operation.Suspend(IdFor(command.Id, operation.Id), command.ToOrder($"{command.OrderPrefix!.Trim()}-{operation.Code}"), clock.Today);
                suspended.Add(operation.Name);
                audit.Record(SuspendWorks.Action, operation.Id, after: new { command.From, command.ResumedOn, command.Cause, command.Kind });
            }
            catch (RuleException refusal)
            {
                refused.Add((operation.Name, refusal));
            }
        }

        /// <summary>One suspension an operation and step.</summary>
        private static Guid IdFor(Guid step, Guid operation)
        {
            Span<byte> left = stackalloc byte[16], right = stackalloc byte[16];
            step.TryWriteBytes(left);
            operation.TryWriteBytes(right);
            for (var i = 0; i < left.Length; i++)
                left[i] ^= right[i];
            return new Guid(left);
        }
    }
}
