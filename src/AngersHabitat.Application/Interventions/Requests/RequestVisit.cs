using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>Asks for a visit, by itself or from a call. An open visit of the same kind to the same place is shown first (<see cref="FindLikelyDuplicates"/>).</summary>
public static class RequestVisit
{
    [Allow(Roles.Maintenance, Roles.Manager, Roles.Reception, Roles.CallCentre)]
    public sealed record Command : InterventionFields, ICommand<Guid>
    {
        /// <summary>Made when the form was shown.</summary>
        public Guid Id { get; init; }

        /// <summary>The incoming call it comes from.</summary>
        public Guid? CallId { get; init; }

        /// <summary>A likely duplicate was seen, and it is another matter.</summary>
        public bool DuplicateSeen { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            Include(new InterventionFieldsValidator());
            RuleFor(command => command.Id).IsMade();
        }
    }

    public sealed class Handler(PortalDbContext db, VisitDesk desk, IHolidays holidays, AuditTrail audit, EventLog events) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.Interventions.AnyAsync(visit => visit.Id == command.Id, cancellationToken))
                return command.Id;
            var origin = command.CallId is { } call ? new InterventionOrigin(RequestSource.IncomingCall, call) : InterventionOrigin.Desk;
            var visit = await VisitOpening.OpenAsync(db, command.Id, command, origin, desk.Act(command.Id), holidays, cancellationToken);
            if (!command.DuplicateSeen && await FindLikelyDuplicates.Like(db, visit.ResidenceId, visit.KindId, visit.DwellingKey).AnyAsync(cancellationToken))
                throw new RuleException("Interventions.LikelyDuplicate", nameof(command.DuplicateSeen));
            VisitOpening.Note(audit, events, visit);
            return visit.Id;
        }
    }
}
