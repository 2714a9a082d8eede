using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>
/// Ends the service of a place on a date: its past stays in all figures, its page says what replaces it. Refused: a date gone by, a replacement that is no other
/// place in service, residences or lodges that would be left without a place and are not moved.
/// </summary>
public static class RetirePlace
{
    private static readonly AuditAction Action = new("Reception.RetirePlace", nameof(Place));

    [Allow(Roles.Administrator)]
    public sealed record Command : ICommand
    {
        public Guid Id { get; init; }

        /// <summary>Version the page was shown with.</summary>
        public Guid Version { get; init; }

        /// <summary>First date on which it receives nobody.</summary>
        public DateOnly? From { get; init; }

        /// <summary>Where to go instead; null: nowhere in particular.</summary>
        public Guid? ReplacedById { get; init; }

        /// <summary>The place that takes its residences, and the lodges of an agency, at once; null: it has none.</summary>
        public Guid? HeirId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(PortalClock clock)
        {
            RuleFor(command => command.From).NotNull().WithMessage("Indiquez à partir de quelle date il ne reçoit plus.")
                .Must(date => date is null || date >= clock.Today).WithMessage("Cette date est passée : ce qui a eu lieu reste.")
                .Must(date => date is null || OpeningCalendar.Answers(date.Value)).WithMessage("Cette date est trop lointaine.");
        }
    }

    /// <summary>Moves what belongs to it and ends its service.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var place = await db.Places.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken) ?? throw new NotFoundException("Place");
            if (place.Version != command.Version)
                throw new EditConflictException([]);
            db.ExpectVersion(place, command.Version);
            if (command.ReplacedById is { } other)
                await FindAsync(other, nameof(command.ReplacedById), cancellationToken);
            var residences = await db.Residences.Where(row => row.LodgeId == place.Id || row.AgencyId == place.Id).ToListAsync(cancellationToken);
            var lodges = await db.Places.Where(row => row.ParentAgencyId == place.Id).Where(Place.InService.For(clock.Today)).ToListAsync(cancellationToken);
            if (residences.Count + lodges.Count > 0)
                await HandOverAsync(place, command, residences, lodges, cancellationToken);
            place.Retire(command.From!.Value, command.ReplacedById);
            audit.Record(Action, place.Id, after: new { place.RetiredFrom, place.ReplacedById, command.HeirId, Residences = residences.Count });
            events.Raise(new PlaceChanged(place.Id));
            return Unit.Value;
        }

        private async Task HandOverAsync(Place place, Command command, List<Residence> residences, List<Place> lodges, CancellationToken cancellationToken)
        {
            if (command.HeirId is not { } id || id == place.Id)
                throw new RuleException("Reception.ResidencesLeft", nameof(Command.HeirId), residences.Count, lodges.Count);
            var heir = await FindAsync(id, nameof(Command.HeirId), cancellationToken);
            if (heir.Type != place.Type)
                throw new RuleException("Reception.HeirOfAnotherType", nameof(Command.HeirId));
            foreach (var residence in residences)
                residence.LookAfter(heir.ParentAgencyId ?? heir.Id, heir.Type == PlaceType.Lodge ? heir.Id : residence.LodgeId);
            foreach (var lodge in lodges)
                lodge.AttachTo(heir.Id);
        }

        private async Task<Place> FindAsync(Guid id, string field, CancellationToken cancellationToken)
            => await db.Places.Where(Place.InService.For(clock.Today)).SingleOrDefaultAsync(row => row.Id == id, cancellationToken)
                ?? throw new RuleException("Reception.PlaceUnknown", field);
    }
}
