using AngersHabitat.Application.Mail;
using AngersHabitat.Domain.Mail;
using AngersHabitat.Domain.Subscriptions;

namespace AngersHabitat.Application.Subscriptions;

/// <summary>
/// An address asks to follow something: a link goes to it. Whether the address is known is not looked at, so that answer and work are the same and nobody learns who
/// follows what; an address that follows already gets the new choice by the same link.
/// </summary>
public static class AskToFollow
{
    private static readonly AuditAction Action = new("Subscriptions.Ask", nameof(Subscription));

    [AllowAnyone]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>Chosen when the form was shown: sent twice, stored once.</summary>
        public Guid Id { get; init; }

        public string? Address { get; init; }

        /// <summary>A residence to follow.</summary>
        public Guid? ResidenceId { get; init; }

        /// <summary>An agency to follow.</summary>
        public Guid? AgencyId { get; init; }

        /// <summary>Whether calls for tenders are followed.</summary>
        public bool Tenders { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Id).IsMade();
            RuleFor(command => command.Address).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Écrivez votre adresse électronique.").Fits(MailAddresses.Length)
                .Must(address => MailAddresses.Read(address) is not null).WithMessage("Cette adresse n'est pas complète. Exemple : marie@exemple.fr.");
            RuleFor(command => command.AgencyId).Must((command, _) => command.ResidenceId is not null || command.AgencyId is not null || command.Tenders)
                .WithMessage("Choisissez ce que vous voulez suivre.");
        }
    }

    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, LetterBox letters) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var choices = await ChoicesAsync(command, cancellationToken);
            if (await db.Subscriptions.AnyAsync(row => row.Id == command.Id, cancellationToken))
                return command.Id;
            db.Subscriptions.Add(new Subscription(command.Id, MailAddresses.Read(command.Address)!, choices, clock.UtcNow));
            letters.Post(LetterKind.SubscriptionRequest, command.Id, command.Id);
            audit.Record(Action, command.Id, after: new { Followed = choices.Count });
            return command.Id;
        }

        private async Task<IReadOnlyList<Followed>> ChoicesAsync(Command command, CancellationToken cancellationToken)
        {
            List<Followed> choices = [];
            if (command.ResidenceId is { } residence)
                choices.Add(await db.Residences.AnyAsync(row => row.Id == residence, cancellationToken)
                    ? new Followed(FollowedKind.Residence, residence) : throw new RuleException("Subscriptions.Unknown", nameof(command.ResidenceId)));
            if (command.AgencyId is { } agency)
                choices.Add(await db.AgenciesOn(clock.Today).AnyAsync(row => row.Id == agency, cancellationToken)
                    ? new Followed(FollowedKind.Agency, agency) : throw new RuleException("Subscriptions.Unknown", nameof(command.AgencyId)));
            if (command.Tenders)
                choices.Add(new Followed(FollowedKind.Tenders, News.TendersId));
            return choices;
        }
    }
}
