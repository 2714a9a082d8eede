namespace AngersHabitat.Application.CallCentre;

/// <summary>
/// Looks whether a caller's number belongs to people of an active campaign. A command: sent by POST, with a line in the journal
/// that says how many were found and never which number was typed.
/// </summary>
public static class FindCaller
{
    private static readonly AuditAction Action = new("CallCentre.FindCaller", "CampaignContact");

    /// <summary>Most people given; more share a number in no household.</summary>
    public const int Most = 5;

    /// <summary>The number as the agent reads it.</summary>
    [Allow(Roles.CallCentre, Roles.Manager)]
    public sealed record Command : IJournalledRead, ICommand<IReadOnlyList<Guid>>
    {
        /// <summary>In any usual writing.</summary>
        public string? CallerNumber { get; init; }
    }

    /// <summary>What the form must hold.</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Rules.</summary>
        public Validator() => RuleFor(command => command.CallerNumber).Must(number => Telephones.Read(number) is not null)
            .WithMessage("Ce numéro n'est pas complet. Vérifiez les chiffres.");
    }

    /// <summary>Searches.</summary>
    public sealed class Handler(ICampaignPeople people, AuditTrail audit) : ICommandHandler<Command, IReadOnlyList<Guid>>
    {
        /// <inheritdoc />
        public async ValueTask<IReadOnlyList<Guid>> Handle(Command command, CancellationToken cancellationToken)
        {
            var number = Telephones.Read(command.CallerNumber)!;
            var found = await people.FindAsync(number, Most, cancellationToken);
            audit.Record(Action, null, after: new { Found = found.Count });
            return found;
        }
    }
}
