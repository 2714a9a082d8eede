using AngersHabitat.Application.Events;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>An agent notes anew a call of the day: the former note is cancelled, another one stands for it at the same instant.</summary>
public static class CorrectCall
{
    private static readonly AuditAction Action = new("CallCentre.CorrectCall", nameof(InboundCall));

    /// <param name="Id">The call noted by mistake.</param>
    /// <param name="Call">The call as it was; its id is made when the form is shown.</param>
    [Allow(Roles.CallCentre, Roles.Manager)]
    public sealed record Command(Guid Id, NoteCall.Command Call) : ICommand<NoteCall.Result>;

    /// <summary>What noting a call asks for, under the same names.</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        private static readonly NoteCall.Validator OfACall = new();

        public Validator() => RuleFor(command => command.Call).Custom((call, context) =>
        {
            foreach (var fault in OfACall.Validate(call).Errors)
                context.AddFailure(fault);
        });
    }

    /// <summary>Cancels and notes.</summary>
    public sealed class Handler(PortalDbContext db, IHolidays holidays, PortalClock clock, IActorAccessor actors, AuditTrail audit, EventLog events)
        : ICommandHandler<Command, NoteCall.Result>
    {
        public async ValueTask<NoteCall.Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var (said, me, now) = (command.Call, actors.Current.UserId ?? Guid.Empty, clock.UtcNow);
            var stored = await db.InboundCalls.AsNoTracking().Where(call => call.Id == said.Id && call.CorrectsId == command.Id)
                .Select(call => new NoteCall.Result(call.Reason, call.Outcome)).FirstOrDefaultAsync(cancellationToken);
            if (stored is not null)
                return stored;
            var former = await db.InboundCalls.SingleOrDefaultAsync(call => call.Id == command.Id, cancellationToken)
                ?? throw new NotFoundException(nameof(InboundCall));
            var call = former.Correct(said.Id, said.Reason!.Value, said.Outcome!.Value, said.Note, me, now);
            await WhatFollows.CancelAsync(db, former, me, now, cancellationToken);
            db.InboundCalls.Add(call);
            WhatFollows.Add(db, call, said, holidays);
            audit.Record(Action, former.Id, before: new { former.Reason, former.Outcome },
                after: new { call.Reason, call.Outcome, ReplacedBy = call.Id });
            events.Raise(new CallsChanged(call.Id));
            return new NoteCall.Result(call.Reason, call.Outcome);
        }
    }
}
