using AngersHabitat.Application.Events;
using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>
/// Changes a place: its data, its agency, its address on the site (the former one leads to it for ever). Refused: a name or an address that another place
/// has or had, a point outside France; an edit conflict when somebody changed the place since the form was shown.
/// </summary>
public static class EditPlace
{
    private static readonly AuditAction Action = new("Reception.EditPlace", nameof(Place));

    [Allow(Roles.Administrator)]
    public sealed record Command : PlaceFields, ICommand
    {
        /// <summary>Version the form started from.</summary>
        public Guid Version { get; init; }

        /// <summary>Name in addresses.</summary>
        public string? Slug { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            Include(new PlaceFieldsValidator());
            RuleFor(command => command.Slug).NotEmpty().WithMessage("Indiquez l'adresse de la page.").Fits(Place.SlugLength);
        }
    }

    /// <summary>Changes the place.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var place = await db.Places.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken) ?? throw new NotFoundException("Place");
            var (before, after) = (place.Contact(), command.ToContact());
            if (place.Version != command.Version)
                throw new EditConflictException(ContactDifference.Sentences(before, after));
            db.ExpectVersion(place, command.Version);
            var (agency, slug) = (place.ParentAgencyId, place.Slug);
            await db.RefuseTakenNameAsync(place.Id, command.Name!, cancellationToken);
            if (place.Type == PlaceType.Lodge && command.AgencyId != place.ParentAgencyId)
            {
                await db.RefuseUnknownAgencyAsync(command.AgencyId, clock.Today, cancellationToken);
                place.AttachTo(command.AgencyId);
            }
            await MoveAsync(place, command.Slug!.Trim(), cancellationToken);
            place.ChangeContact(after);
            if (before == after && agency == place.ParentAgencyId && slug == place.Slug)
                return Unit.Value;
            audit.Record(Action, place.Id, before, after);
            if (agency != place.ParentAgencyId || slug != place.Slug)
                audit.Record(Action, place.Id, new { Slug = slug, AgencyId = agency }, new { place.Slug, AgencyId = place.ParentAgencyId });
            events.Raise(new PlaceChanged(place.Id));
            return Unit.Value;
        }

        private async Task MoveAsync(Place place, string slug, CancellationToken cancellationToken)
        {
            var former = await db.FormerPlaceAddresses.FirstOrDefaultAsync(row => row.Slug == slug, cancellationToken);
            if (former is not null && former.PlaceId != place.Id || await db.Places.AnyAsync(other => other.Slug == slug && other.Id != place.Id, cancellationToken))
                throw new RuleException("Reception.SlugTaken", nameof(Command.Slug), slug);
            if (place.MoveTo(slug) is not { } left)
                return;
            // It comes back to an address that it had: that one leads nowhere else any more.
            if (former is not null)
                db.FormerPlaceAddresses.Remove(former);
            db.FormerPlaceAddresses.Add(left);
        }
    }
}
