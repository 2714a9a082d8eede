using AngersHabitat.Domain.Mail;
using AngersHabitat.Domain.Subscriptions;

namespace AngersHabitat.Application.Subscriptions;

/// <summary>The link of a request was opened: its address follows what it asked for. An address that followed already has one subscription, with the new choice.</summary>
public static class ConfirmSubscription
{
    private static readonly AuditAction Action = new("Subscriptions.Confirm", nameof(Subscription));

    /// <param name="Id">The request, which only its link tells.</param>
    [AllowAnyone]
    public sealed record Command(Guid Id) : ICommand<Guid>;

    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        /// <returns>The subscription of the address.</returns>
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var asked = await db.Subscriptions.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken) ?? throw new RuleException("Subscriptions.LinkOver");
            if (asked.State == SubscriptionState.Confirmed)
                return asked.Id;
            if (!asked.IsLinkAlive(clock.UtcNow))
                throw new RuleException("Subscriptions.LinkOver");
            var key = MailAddresses.KeyOf(asked.Address!);
            var known = await db.Subscriptions.SingleOrDefaultAsync(row => row.ConfirmedKey == key, cancellationToken);
            if (known is null)
                asked.Confirm(clock.UtcNow);
            else
                Join(asked, known);
            audit.Record(Action, (known ?? asked).Id, after: new { Followed = (known ?? asked).Choices.Count });
            return (known ?? asked).Id;
        }

        private void Join(Subscription asked, Subscription known)
        {
            known.Follow([.. asked.Choices.Select(choice => new Followed(choice.Kind, choice.SubjectId))]);
            asked.Leave(clock.UtcNow);
        }
    }
}
