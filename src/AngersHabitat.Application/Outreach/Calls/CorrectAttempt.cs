using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// A manager corrects a call, at any time, from an open file: the call noted stays, counts no more, and another one stands for it at the same instant.
/// State, next call, figures, referrals and escalations follow.
/// </summary>
public static class CorrectAttempt
{
    private static readonly AuditAction Action = new("Outreach.CorrectCall", "CampaignContact");

    [Allow(Roles.Manager)]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>The attempt noted by mistake.</summary>
        public Guid AttemptId { get; init; }

        /// <summary>Identifier of the call that stands for it, made when the form was shown: sent twice, stored once.</summary>
        public Guid CallId { get; init; }

        /// <summary>How it ended in truth.</summary>
        public Outcome? Outcome { get; init; }

        /// <summary>When a call was promised, on the clock in France.</summary>
        public DateTime? CallbackAt { get; init; }

        /// <summary>Needs told.</summary>
        public IReadOnlyList<Need> Needs { get; init; } = new List<Need>();

        /// <summary>Objective note.</summary>
        public string? Note { get; init; }

        /// <summary>Whether the others for whom the call spoke follow too.</summary>
        public bool AlsoForOthers { get; init; }

        /// <summary>Why.</summary>
        public string? Reason { get; init; }

        /// <summary>Why an escalation made by the call stays open; empty: it is closed.</summary>
        public string? EscalationNote { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.CallId).IsMade();
            RuleFor(command => command.Outcome).NotNull().WithMessage("Choisissez l'issue de l'appel.").IsInEnum();
            RuleFor(command => command.Reason).NotEmpty().WithMessage("Dites pourquoi vous corrigez cet appel.").Fits(CallAttempt.CancelReasonLength);
            RuleFor(command => command.Note).Fits(CallReport.NoteLength);
            RuleFor(command => command.EscalationNote).Fits(Escalation.ResultLength);
        }
    }

    /// <summary>Corrects; refused to a manager who has not said why the file is open.</summary>
    public sealed class Handler(PortalDbContext db, IHolidays holidays, PortalClock clock, AuditTrail audit, EventLog events, IActorAccessor actors) : ICommandHandler<Command, Guid>
    {
        /// <returns>The person.</returns>
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var (managerId, now, outcome) = (actors.AgentId(), clock.UtcNow, command.Outcome!.Value);
            var wrong = await db.CallAttempts.FirstOrDefaultAsync(row => row.Id == command.AttemptId, cancellationToken) ?? throw new NotFoundException("CallAttempt");
            var contact = await db.CampaignContacts.SingleAsync(row => row.Id == wrong.ContactId, cancellationToken);
            if (!await OpenPersonFile.IsOpenAsync(db, contact.PersonId, managerId, clock, cancellationToken))
                throw new RuleException("Outreach.FileNotOpen");
            if (await db.CallAttempts.AnyAsync(row => row.CallId == command.CallId, cancellationToken))
                return contact.PersonId;
            var campaign = await db.Campaigns.SingleAsync(row => row.Id == contact.CampaignId, cancellationToken);
            if (campaign.State.IsEnded())
                throw new RuleException("Outreach.CampaignClosed");
            var (before, number) = (new { contact.State, wrong.Outcome }, wrong.Number);
            var correction = new CallCorrection(db, managerId, now, holidays);
            foreach (var attempt in await AttemptsAsync(wrong, command.AlsoForOthers, cancellationToken))
                await ReplaceAsync(correction, attempt, Report(command, attempt, attempt == wrong, number), command, now, cancellationToken);
            await FollowAsync(contact, wrong, outcome, number, now, cancellationToken);
            await correction.StandAsync(Kept(command.EscalationNote), command.Reason!.Trim(), cancellationToken);
            audit.Record(Action, contact.Id, before, new { contact.State, Outcome = outcome });
            events.Raise(new CampaignChanged(contact.CampaignId));
            return contact.PersonId;
        }

        private async Task<IReadOnlyList<CallAttempt>> AttemptsAsync(CallAttempt wrong, bool alsoForOthers, CancellationToken cancellationToken)
            => alsoForOthers
                ? [wrong, .. await db.CallAttempts.Where(CallAttempt.Counting).Where(row => row.CallId == wrong.CallId && row.Id != wrong.Id).ToListAsync(cancellationToken)]
                : [wrong];

        // Somebody for whom the call cannot speak as it truly ended was not called.
        private async Task ReplaceAsync(
            CallCorrection correction, CallAttempt attempt, CallReport report, Command command, DateTime now, CancellationToken cancellationToken)
        {
            var effect = OutcomeEffects.Of(report.Outcome);
            var contact = await db.CampaignContacts.SingleAsync(row => row.Id == attempt.ContactId, cancellationToken);
            var campaign = await db.Campaigns.SingleAsync(row => row.Id == contact.CampaignId, cancellationToken);
            await correction.TakeBackAsync(attempt, effect.Reaches, command.Reason!.Trim(), cancellationToken);
            if (attempt.Id == command.AttemptId || effect.Scope != OutcomeScope.Person)
                db.CallAttempts.Add(contact.Correct(campaign, attempt, report, actors.AgentId(), command.Reason!, now, holidays.Now));
            else
                attempt.Cancel(actors.AgentId(), command.Reason, now);
        }

        // What the outcome does besides the calls: a faulty number, an objection.
        private async Task FollowAsync(CampaignContact contact, CallAttempt wrong, Outcome outcome, string? number, DateTime now, CancellationToken cancellationToken)
        {
            var person = await db.People.SingleAsync(row => row.Id == contact.PersonId, cancellationToken);
            if (OutcomeEffects.Of(outcome).Next == ContactState.NumberToFix && number is not null)
                person.MarkFaulty(number, wrong.At);
            if (outcome == Outcome.DoNotCall)
                await Objections.ApplyAsync(db, person, ObjectionSource.Call, now, cancellationToken);
        }

        private static CallReport Report(Command command, CallAttempt attempt, bool isHers, string? number) => new()
        {
            CallId = command.CallId,
            AgentId = attempt.AgentId,
            At = attempt.At,
            Outcome = command.Outcome!.Value,
            CallbackAt = command.CallbackAt is { } local ? Paris.ToStored(Paris.ToInstant(local)) : null,
            Needs = isHers ? command.Needs : [],
            Note = isHers ? command.Note : null,
            Number = number,
            ImmediateDanger = attempt.Danger,
        };

        private static string? Kept(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
