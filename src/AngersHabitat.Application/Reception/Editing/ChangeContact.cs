using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Editing;

/// <summary>
/// Changes the contact data of a place. Refused: an unreadable telephone number, coordinates off the globe; an edit conflict,
/// which tells the values stored meanwhile, when somebody changed the place since the form was shown.
/// </summary>
public static class ChangeContact
{
    private static readonly AuditAction Action = new("Reception.ChangeContact", nameof(Place));

    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : ICommand
    {
        /// <summary>Slug of the place.</summary>
        public string Scope { get; init; } = "";

        /// <summary>Version the form started from.</summary>
        public Guid Version { get; init; }

        /// <summary>Name shown.</summary>
        public string? Name { get; init; }

        /// <summary>Telephone as people write it.</summary>
        public string? Phone { get; init; }

        /// <summary>Electronic address.</summary>
        public string? Email { get; init; }

        /// <summary>Number and street.</summary>
        public string? Street { get; init; }

        /// <summary>Five digits.</summary>
        public string? PostalCode { get; init; }

        /// <summary>Commune.</summary>
        public string? City { get; init; }

        public string? District { get; init; }

        /// <summary>How to come.</summary>
        public string? Transport { get; init; }

        /// <summary>Access for disabled people.</summary>
        public string? Accessibility { get; init; }

        /// <summary>The form of a place.</summary>
        public static Command Of(string scope, Guid version, PlaceContact contact) => new()
        {
            Scope = scope, Version = version, Name = contact.Name, Phone = contact.Phone, Email = contact.Email, Street = contact.Street,
            PostalCode = contact.PostalCode, City = contact.City, District = contact.District,
            Transport = contact.Transport, Accessibility = contact.Accessibility,
        };

        internal PlaceContact Onto(PlaceContact before) => before with
        {
            Name = Name!.Trim(),
            Phone = Telephones.Read(Phone),
            Email = NullIfEmpty(Email),
            Street = Street?.Trim() ?? "",
            PostalCode = PostalCode?.Trim() ?? "",
            City = City?.Trim() ?? "",
            District = NullIfEmpty(District),
            Transport = NullIfEmpty(Transport),
            Accessibility = NullIfEmpty(Accessibility),
        };

        private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Name).NotEmpty().WithMessage("Indiquez le nom du lieu.").Fits(Place.NameLength);
            RuleFor(command => command.Phone).Must(Telephones.IsReadable).WithMessage("Écrivez un numéro français à dix chiffres, par exemple 02 61 91 00 12.");
            RuleFor(command => command.Email).EmailAddress().WithMessage("Écrivez une adresse électronique, par exemple accueil@exemple.fr.")
                .Fits(Lengths.Email).When(command => !string.IsNullOrWhiteSpace(command.Email));
            RuleFor(command => command.Street).Fits(Place.StreetLength);
            RuleFor(command => command.PostalCode).Matches(@"^\s*(\d{5})?\s*$").WithMessage("Le code postal compte cinq chiffres.");
            RuleFor(command => command.City).Fits(Place.CityLength);
            RuleFor(command => command.District).Fits(Place.DistrictLength);
            RuleFor(command => command.Transport).Fits(Place.TransportLength);
            RuleFor(command => command.Accessibility).Fits(Place.AccessibilityLength);
        }
    }

    /// <summary>Changes the place.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var place = await db.Places.SingleOrDefaultAsync(row => row.Slug == LookupKey.Of(command.Scope), cancellationToken)
                ?? throw new NotFoundException("Place");
            var before = place.Contact();
            var after = command.Onto(before);
            if (place.Version != command.Version)
                throw new EditConflictException(ContactDifference.Sentences(before, after));
            db.ExpectVersion(place, command.Version);
            if (before == after)
                return Unit.Value;
            place.ChangeContact(after);
            audit.Record(Action, place.Id, before, after);
            events.Raise(new PlaceChanged(place.Id));
            return Unit.Value;
        }
    }
}
