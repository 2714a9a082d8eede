using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Mail;

namespace AngersHabitat.Application.Mail;

/// <summary>What an administrator does about a letter: has it tried again, or gives it up.</summary>
public static class FollowLetter
{
    private static readonly AuditAction TryAgain = new("Mail.TryAgain", nameof(Letter));
    private static readonly AuditAction Abandon = new("Mail.Abandon", nameof(Letter));

    /// <summary>What is done.</summary>
    [WithoutWords]
    public enum Step
    {
        /// <summary>One that was given up is tried again.</summary>
        TryAgain,

        /// <summary>One that waits is given up.</summary>
        Abandon,
    }

    [Allow(Roles.Administrator)]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>The letter.</summary>
        public Guid Id { get; init; }

        /// <summary>What is done.</summary>
        public Step Step { get; init; }
    }

    public sealed class Handler(PortalDbContext db, PortalClock clock, TimeProvider system, AuditTrail audit, EventLog events) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            // The sender takes letters by updates of its own: held, the letter is as it is read here until the commit.
            await db.Letters.Where(row => row.Id == command.Id).HoldAsync(row => row.Attempts, cancellationToken);
            var letter = await db.Letters.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken) ?? throw new NotFoundException(nameof(Letter));
            var before = letter.State;
            if (command.Step == Step.TryAgain)
                letter.TryAgain(clock.UtcNow);
            else
                letter.Abandon(clock.UtcNow, system.GetUtcNow().UtcDateTime);
            audit.Record(command.Step == Step.TryAgain ? TryAgain : Abandon, letter.Id, new { State = before }, new { letter.State, letter.Kind });
            events.Ring(SendLetters.ChoreName);
            return letter.Id;
        }
    }
}
