namespace AngersHabitat.Application.CallCentre;

/// <summary>Books, in the campaign, a call for somebody of it who called the call centre.</summary>
public static class PromiseCampaignCall
{
    private static readonly AuditAction Action = new("CallCentre.PromiseCall", "CampaignContact");

    /// <summary>Who and when.</summary>
    [Allow(Roles.CallCentre, Roles.Manager)]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>The person in the campaign.</summary>
        public Guid ContactId { get; init; }

        /// <summary>Her version when the name was shown.</summary>
        public Guid Version { get; init; }

        /// <summary>The wish in one key; it goes before the date.</summary>
        public CallbackChoice? When { get; init; }

        /// <summary>When the call is promised, on the clock in France.</summary>
        public DateTime? CallAt { get; init; }
    }

    /// <summary>What the form must hold.</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Rules.</summary>
        public Validator() => RuleFor(command => command.CallAt).NotNull().When(command => command.When is null).WithMessage("Indiquez le jour et l'heure du rappel.");
    }

    /// <summary>Books.</summary>
    public sealed class Handler(ICampaignPeople people, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        /// <inheritdoc />
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var promised = await people.PromiseAsync(
                command.ContactId, command.Version, command.When, command.CallAt is { } at ? Paris.ToInstant(at).UtcDateTime : null, cancellationToken);
            audit.Record(Action, command.ContactId, promised.Before, promised.After);
            return command.ContactId;
        }
    }
}
