using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>
/// Makes a place with its usual hours, typed or taken from another place. Refused: a name that another place has, a second head office, a lodge
/// without agency, hours that cannot be read, a point outside France. Sent twice, it is made once.
/// </summary>
public static class CreatePlace
{
    private static readonly AuditAction Action = new("Reception.CreatePlace", nameof(Place));

    [Allow(Roles.Administrator)]
    public sealed record Command : PlaceFields, ICommand<string>
    {
        /// <summary>Kind of place; null until it is chosen.</summary>
        public PlaceType? Type { get; init; }

        /// <summary>A place whose rules it takes: hours, exceptions and measures of its own.</summary>
        public Guid? LikeId { get; init; }

        /// <summary>Usual hours on site, « lun-ven 9h-12h30, 13h30-17h30 »; empty: none, or those of the other place.</summary>
        public string? OnSiteHours { get; init; }

        /// <summary>Usual hours by telephone.</summary>
        public string? PhoneHours { get; init; }

        /// <summary>Since when the hours typed hold; null: today.</summary>
        public DateOnly? HoursFrom { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            Include(new PlaceFieldsValidator());
            RuleFor(command => command.Type).NotNull().WithMessage("Choisissez le type de lieu.").IsInEnum().WithMessage("Choisissez le type de lieu.");
            RuleFor(command => command.AgencyId).NotNull().WithMessage("Choisissez l'agence de la loge.").When(command => command.Type == PlaceType.Lodge);
            RuleFor(command => command.OnSiteHours).Fits(WeekText.MostLength).MustBeHours();
            RuleFor(command => command.PhoneHours).Fits(WeekText.MostLength).MustBeHours();
            RuleFor(command => command.HoursFrom).Must(date => date is null || OpeningCalendar.Answers(date.Value)).WithMessage("Cette date ne peut pas servir.");
        }
    }

    /// <summary>Makes the place.</summary>
    public sealed class Handler(PortalDbContext db, IPublicOpening opening, PortalClock clock, AuditTrail audit, EventLog events) : ICommandHandler<Command, string>
    {
        /// <returns>Its name in addresses.</returns>
        public async ValueTask<string> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.Places.Where(place => place.Id == command.Id).Select(place => place.Slug).FirstOrDefaultAsync(cancellationToken) is { } made)
                return made;
            var type = command.Type!.Value;
            var agencyId = type == PlaceType.Lodge ? command.AgencyId : null;
            await db.RefuseTakenNameAsync(command.Id, command.Name!, cancellationToken);
            await db.RefuseSecondHeadOfficeAsync(type, clock.Today, cancellationToken);
            await db.RefuseUnknownAgencyAsync(agencyId, clock.Today, cancellationToken);
            var taken = await db.TakenSlugsAsync(cancellationToken);
            var place = new Place(command.Id, PlaceRegister.SlugOf(command.Name!, taken.Contains), command.Name!.Trim(), type, agencyId);
            place.ChangeContact(command.ToContact());
            place.Verify(clock.Today);
            if (await opening.IsOpenAsync(cancellationToken))
                place.Show(clock.UtcNow);
            db.Places.Add(place);
            db.RuleSets.Add(new RuleSet(Guid.NewGuid(), place.Id, await RulesAsync(command, cancellationToken)));
            audit.Record(Action, place.Id, after: new { place.Name, place.Slug, place.Type, AgencyId = agencyId, command.OnSiteHours, command.PhoneHours });
            events.Raise(new PlaceChanged(place.Id));
            return place.Slug;
        }

        private async Task<PlaceRules> RulesAsync(Command command, CancellationToken cancellationToken)
        {
            var scope = command.LikeId is { } like ? RuleSet.ScopeOf(like) : null;
            var other = scope is null ? null : await db.RuleSets.AsNoTracking().FirstOrDefaultAsync(set => set.Scope == scope, cancellationToken)
                ?? throw new RuleException("Reception.PlaceUnknown", nameof(Command.LikeId));
            var rules = other?.Rules.AsOwn() ?? PlaceRules.Empty;
            var from = command.HoursFrom ?? clock.Today;
            rules = PlaceHours.Put(rules, Channel.OnSite, WeekText.Read(command.OnSiteHours).Week, from);
            return PlaceHours.Put(rules, Channel.Phone, WeekText.Read(command.PhoneHours).Week, from);
        }
    }
}
