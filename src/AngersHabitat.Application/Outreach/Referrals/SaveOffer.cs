using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Adds an offer of the CCAS or changes it; one that has ended is no longer proposed, and stays with its referrals.</summary>
public static class SaveOffer
{
    private static readonly AuditAction Create = new("Outreach.CreateOffer", "CcasOffer");
    private static readonly AuditAction ChangeOffer = new("Outreach.ChangeOffer", "CcasOffer");

    [Allow(Roles.Manager)]
    [AskIf(nameof(FirstDate), DateDoubts.Past, UnlessSet = nameof(Version))]
    [AskIf(nameof(LastDate), DateDoubts.Past)]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>Identifier, made when the form was shown.</summary>
        public Guid Id { get; init; }

        /// <summary>Version shown; empty for a new offer.</summary>
        public Guid Version { get; init; }

        /// <summary>Help or activity.</summary>
        public OfferKind Kind { get; init; }

        /// <summary>Name, 3 to 100 characters.</summary>
        public string? Name { get; init; }

        /// <summary>Where, or how.</summary>
        public string? Place { get; init; }

        /// <summary>Rhythm in words.</summary>
        public string? Schedule { get; init; }

        public DateOnly? FirstDate { get; init; }

        /// <summary>Last date, included; null until further notice.</summary>
        public DateOnly? LastDate { get; init; }

        /// <summary>Places; null without limit.</summary>
        public int? Capacity { get; init; }

        /// <summary>Needs it answers; at least one.</summary>
        public IReadOnlyList<Need> Needs { get; init; } = new List<Need>();
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Id).IsMade();
            RuleFor(command => command.Name).NotEmpty().WithMessage("Donnez un nom à l'offre.").Fits(CcasOffer.NameLength);
            RuleFor(command => command.Place).Fits(CcasOffer.PlaceLength);
            RuleFor(command => command.Schedule).Fits(CcasOffer.ScheduleLength);
            RuleFor(command => command.FirstDate).NotNull().WithMessage("Indiquez le premier jour.");
            RuleFor(command => command.LastDate).GreaterThanOrEqualTo(command => command.FirstDate).WithMessage("Le dernier jour ne peut pas précéder le premier.");
        }
    }

    public sealed class Handler(PortalDbContext db, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var offer = await db.CcasOffers.FirstOrDefaultAsync(row => row.Id == command.Id, cancellationToken);
            if (offer is not null && command.Version == Guid.Empty)
                return offer.Id;
            if (offer is null && command.Version != Guid.Empty)
                throw new NotFoundException("CcasOffer");
            var before = offer is null ? null : Facts(offer);
            if (offer is null)
                db.CcasOffers.Add(offer = new CcasOffer(command.Id, command.Kind, command.Name!, command.Needs));
            else
                Change(offer, command);
            offer.Plan(command.Place ?? "", command.Schedule ?? "", DateSpan.Inclusive(command.FirstDate!.Value, command.LastDate), command.Capacity);
            audit.Record(before is null ? Create : ChangeOffer, offer.Id, before, Facts(offer));
            return offer.Id;
        }

        private void Change(CcasOffer offer, Command command)
        {
            db.ExpectVersion(offer, command.Version);
            offer.Change(command.Kind, command.Name!, command.Needs);
        }

        private static object Facts(CcasOffer offer) => new
        {
            offer.Kind, offer.Name, offer.Place, offer.Schedule, offer.StartsOn, offer.EndsBefore, offer.Capacity,
            Needs = string.Join(", ", offer.Needs.Select(need => need.Need).Order()),
        };
    }
}
