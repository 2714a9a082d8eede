using AngersHabitat.Application.Events;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>Notes a call that was answered: reason, outcome, and what the outcome needs.</summary>
public static class NoteCall
{
    private static readonly AuditAction Action = new("CallCentre.NoteCall", nameof(InboundCall));

    /// <summary>What the agent noted.</summary>
    [Allow(Roles.CallCentre, Roles.Manager)]
    public sealed record Command : ICommand<Result>
    {
        /// <summary>Made when the form was shown.</summary>
        public Guid Id { get; init; }

        /// <summary>Why the person called.</summary>
        public CallReason? Reason { get; init; }

        /// <summary>How the call ended.</summary>
        public CallOutcome? Outcome { get; init; }

        /// <summary>A few words; numbers in it are masked.</summary>
        public string? Note { get; init; }

        /// <summary>The number to call: needed for a callback, useful for an urgent call, not kept otherwise.</summary>
        public string? Number { get; init; }

        /// <summary>Who to ask for when calling back.</summary>
        public string? CallerName { get; init; }

        /// <summary>When the callback is wanted, on the clock in France; null: as soon as possible.</summary>
        public DateTime? DueAt { get; init; }

        /// <summary>Where somebody has to act, for an urgent call.</summary>
        public string? Where { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Id).IsMade();
            RuleFor(command => command.Reason).NotNull().WithMessage("Choisissez un motif.").IsInEnum();
            RuleFor(command => command.Outcome).NotNull().WithMessage("Choisissez une issue.").IsInEnum();
            RuleFor(command => command.Note).Fits(CallNote.MaxLength);
            RuleFor(command => command.CallerName).Fits(Callback.NameLength);
            RuleFor(command => command.Where).Fits(UrgentCall.TextLength);
            RuleFor(command => command.Number).NotEmpty().When(command => command.Outcome == CallOutcome.CallBack)
                .WithMessage("Indiquez le numéro à rappeler.");
            RuleFor(command => command.Number).Must(number => Telephones.Read(number) is not null)
                .When(command => !string.IsNullOrWhiteSpace(command.Number) && command.Outcome is CallOutcome.CallBack or CallOutcome.Urgent)
                .WithMessage("Ce numéro ne peut pas être appelé. Vérifiez les chiffres, et n'en écrivez qu'un.");
        }
    }

    /// <param name="Reason">Why the person called.</param>
    /// <param name="Outcome">How the call ended.</param>
    public sealed record Result(CallReason? Reason, CallOutcome Outcome);

    public sealed class Handler(PortalDbContext db, IHolidays holidays, PortalClock clock, IActorAccessor actors, AuditTrail audit, EventLog events)
        : ICommandHandler<Command, Result>
    {
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var stored = await db.InboundCalls.AsNoTracking().Where(call => call.Id == command.Id)
                .Select(call => new Result(call.Reason, call.Outcome)).FirstOrDefaultAsync(cancellationToken);
            if (stored is not null)
                return stored;
            var call = InboundCall.Noted(
                command.Id, clock.UtcNow, command.Reason!.Value, command.Outcome!.Value, command.Note, actors.Current.UserId ?? Guid.Empty);
            db.InboundCalls.Add(call);
            WhatFollows.Add(db, call, command, holidays);
            audit.Record(Action, call.Id, after: new { call.Reason, call.Outcome });
            events.Raise(new CallsChanged(call.Id));
            return new Result(call.Reason, call.Outcome);
        }
    }
}
