using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Saves a call in one step: outcome, needs, referrals, next state; for everyone of the household it speaks for.</summary>
public static partial class LogCall
{
    private static readonly AuditAction Action = new("Outreach.LogCall", "CampaignContact");

    /// <summary>What the call did.</summary>
    /// <param name="CampaignId">The campaign.</param>
    /// <param name="State">Where the person now stands.</param>
    /// <param name="People">How many people the call spoke for.</param>
    /// <param name="Escalated">Whether an escalation was opened.</param>
    /// <param name="Referrals">How many referrals were noted.</param>
    /// <param name="VisitAsked">Whether a visit to the dwelling was asked for.</param>
    public sealed record Result(Guid CampaignId, ContactState State, int People, bool Escalated, int Referrals, bool VisitAsked = false);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.CallId).IsMade();
            RuleFor(command => command.Outcome).NotNull().When(command => command.CallbackWhen is null).WithMessage("Choisissez l'issue de l'appel.");
            RuleFor(command => command.Note).Fits(CallReport.NoteLength);
            RuleFor(command => command.EmergencyReason).Fits(Referral.EmergencyReasonLength);
            RuleFor(command => command.Wishes).Fits(CallReport.NoteLength);
            RuleFor(command => command.Repair!.Door).Fits(VisitWish.DoorLength).When(command => command.Repair is not null);
            RuleFor(command => command.Repair!.Details).Fits(VisitWish.DetailsLength).When(command => command.Repair is not null);
        }
    }

    /// <summary>Records.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events, IActorAccessor actors, IVisitRequests visits, IHolidays holidays)
        : ICommandHandler<Command, Result>
    {
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var call = await CallInHand.FindAsync(db, command.ContactId, cancellationToken);
            var (agentId, now) = (actors.AgentId(), clock.UtcNow);
            // Whoever takes back waits for her twin on another node, and then looks for it.
            if (!call.IsHeldBy(agentId))
                await AgentTurn.OfAgentAsync(db, agentId, cancellationToken);
            if (await db.CallAttempts.AnyAsync(row => row.CallId == command.CallId && row.ContactId == command.ContactId, cancellationToken))
                return new Result(call.Main.CampaignId, call.Main.State, 0, Escalated: false, 0);
            if (!call.IsHeldBy(agentId))
                call = await TakeBackAsync(call.Main, agentId, now, cancellationToken);
            call = await WithLinkedAsync(call, command.AlsoFor, agentId, now, cancellationToken);
            var report = Report(command, call.MainCampaign, agentId, now, call.MainPerson.WorkingNumber ?? call.MainPerson.Phone);
            var before = call.Main.ReturnState;
            var attempts = call.Record(report, command.AlsoFor, holidays.Now);
            db.CallAttempts.AddRange(attempts);
            var toCcas = new CallReferrals(db, audit, call, report);
            var referrals = await toCcas.NoteAsync(command, cancellationToken);
            await toCcas.TellAsync(command.ToldIds, cancellationToken);
            var visit = await new CallVisit(visits, call, report).AskAsync(command.Repair, cancellationToken);
            var escalated = Escalate(call, agentId, now);
            if (report.Outcome == Outcome.DoNotCall)
                await Objections.ApplyAsync(db, call.MainPerson, ObjectionSource.Call, now, cancellationToken);
            await Leases.FreeGroupAsync(db, call.Main.GroupId, agentId, cancellationToken);
            audit.Record(Action, call.Main.Id,
                new { State = before }, new { call.Main.State, report.Outcome, People = attempts.Count, Referrals = referrals });
            events.Raise(new CampaignChanged(call.Main.CampaignId));
            return new Result(call.Main.CampaignId, call.Main.State, attempts.Count, escalated, referrals, visit);
        }

        // The lease ran out while the agent was speaking: the person is still the agent's unless somebody else took her.
        private async Task<CallInHand> TakeBackAsync(CampaignContact contact, Guid agentId, DateTime now, CancellationToken cancellationToken)
        {
            var taken = contact.State.IsTakeable() && await Leases.TakeAsync(db, contact.GroupId, contact.Id, agentId, now, cancellationToken);
            if (!taken)
                throw new RuleException("Outreach.LeaseLost");
            db.ChangeTracker.Clear();
            return await CallInHand.FindAsync(db, contact.Id, cancellationToken);
        }

        // Somebody of another household for whom the agent says that the call speaks is linked by it.
        private async Task<CallInHand> WithLinkedAsync(CallInHand call, IReadOnlyList<Guid> alsoFor, Guid agentId, DateTime now, CancellationToken cancellationToken)
        {
            var others = alsoFor.Except(call.Contacts.Select(contact => contact.Id)).ToList();
            foreach (var other in others)
            {
                await Households.JoinAsync(db, call.Main, other, agentId, now, cancellationToken);
                audit.Record(LinkHousehold.Action, call.Main.Id, after: new { Other = other });
            }
            return others.Count == 0 ? call : await CallInHand.FindAsync(db, call.Main.Id, cancellationToken);
        }

        private CallReport Report(Command command, Campaign campaign, Guid agentId, DateTime now, string number) => new()
        {
            CallId = command.CallId,
            AgentId = agentId,
            At = now,
            Outcome = command.CallbackWhen is null ? command.Outcome!.Value : Domain.Outreach.Outcome.CallbackRequested,
            CallbackAt = command.CallbackWhen is { } choice ? campaign.CallbackFor(choice, Wished(command), now, holidays.Now) : Wished(command),
            Needs = command.Needs,
            Wishes = command.Wishes,
            Note = command.Note,
            Number = number,
            ImmediateDanger = command.ImmediateDanger,
        };

        private static DateTime? Wished(Command command)
            => command is { CallbackDate: { } date, CallbackTime: { } time } ? Paris.ToStored(Paris.ToInstant(date, time)) : null;

        private bool Escalate(CallInHand call, Guid agentId, DateTime now)
        {
            var silent = call.Contacts.Where(contact => contact.State == ContactState.Unreachable && contact.LastAttemptAt == now).ToList();
            var deadline = Escalation.DefaultDeadline(clock.Today, holidays.Now);
            db.Escalations.AddRange(silent.Select(contact
                => new Escalation(Guid.NewGuid(), contact, EscalationKind.Caretaker, agentId, deadline, now)));
            return silent.Count > 0;
        }
    }
}
