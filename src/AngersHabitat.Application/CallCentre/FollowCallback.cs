using AngersHabitat.Application.Events;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>What an agent does with a call owed: takes it in hand, tries again later, or ends it.</summary>
public static class FollowCallback
{
    private static readonly AuditAction Take = new("CallCentre.CallbackTake", nameof(Callback));
    private static readonly AuditAction TryAgain = new("CallCentre.CallbackTryAgain", nameof(Callback));
    private static readonly AuditAction End = new("CallCentre.CallbackEnd", nameof(Callback));

    /// <summary>What is done.</summary>
    [WithoutWords]
    public enum Step
    {
        /// <summary>Taken in hand for a quarter of an hour.</summary>
        Take,

        /// <summary>Nobody answered: wanted again later.</summary>
        TryAgain,

        /// <summary>Ended with a result; number and name are erased.</summary>
        End,
    }

    /// <summary>One step.</summary>
    [Allow(Roles.CallCentre, Roles.Manager)]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>The call owed.</summary>
        public Guid Id { get; init; }

        /// <summary>Its version when the list was shown.</summary>
        public Guid Version { get; init; }

        /// <summary>What is done.</summary>
        public Step Step { get; init; }

        /// <summary>How it ended.</summary>
        public CallbackResult? Result { get; init; }

        /// <summary>When to try again, in minutes from now.</summary>
        public int? InMinutes { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Result).NotNull().WithMessage("Choisissez comment le rappel s'est terminé.").IsInEnum()
                .When(command => command.Step == Step.End);
            RuleFor(command => command.InMinutes).NotNull().InclusiveBetween(5, 14 * 24 * 60).WithMessage("Choisissez quand réessayer.")
                .When(command => command.Step == Step.TryAgain);
        }
    }

    public sealed class Handler(PortalDbContext db, IHolidays holidays, PortalClock clock, IActorAccessor actors, AuditTrail audit, EventLog events) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var callback = await db.Callbacks.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken)
                ?? throw new NotFoundException(nameof(Callback));
            db.ExpectVersion(callback, command.Version);
            var (me, now) = (actors.Current.UserId ?? Guid.Empty, clock.UtcNow);
            var before = new { callback.DueAt, callback.Tries, callback.TakenById };
            audit.Record(Follow(callback, command, me, now), callback.Id, before, new { callback.DueAt, callback.Tries, callback.TakenById, callback.Result });
            events.Raise(new CallbackChanged(callback.Id));
            return callback.Id;
        }

        private AuditAction Follow(Callback callback, Command command, Guid me, DateTime now)
        {
            switch (command.Step)
            {
                case Step.Take:
                    callback.Take(me, now);
                    return Take;
                case Step.TryAgain:
                    callback.TryAgain(me, CallbackHours.NextFrom(now.AddMinutes(command.InMinutes!.Value), holidays.Now), now);
                    return TryAgain;
                case Step.End:
                    callback.End(me, command.Result!.Value, now);
                    return End;
                default:
                    throw Unknown.Value(command.Step);
            }
        }
    }
}
