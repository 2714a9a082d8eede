using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>
/// Makes or changes a residence. Refused: a name that another residence of the commune has, addresses that cannot be read, a lodge or an agency that is none;
/// an edit conflict when somebody changed it since the form was shown. Sent twice, it is made once.
/// </summary>
public static class SaveResidence
{
    private static readonly AuditAction Create = new("Reception.CreateResidence", nameof(Residence));
    private static readonly AuditAction Edit = new("Reception.EditResidence", nameof(Residence));

    [Allow(Roles.Administrator)]
    public sealed record Command : ICommand
    {
        /// <summary>Identifier, made when the form was shown.</summary>
        public Guid Id { get; init; }

        /// <summary>Version the form started from; empty for a new residence.</summary>
        public Guid Version { get; init; }

        /// <inheritdoc cref="Residence.Name" />
        public string? Name { get; init; }

        /// <summary>Streets and numbers as people write them (<see cref="ResidenceAddresses"/>).</summary>
        public string? Addresses { get; init; }

        /// <inheritdoc cref="Residence.PostalCode" />
        public string? PostalCode { get; init; }

        /// <inheritdoc cref="Residence.City" />
        public string? City { get; init; }

        /// <inheritdoc cref="Residence.District" />
        public string? District { get; init; }

        /// <inheritdoc cref="Residence.Dwellings" />
        public int? Dwellings { get; init; }

        /// <inheritdoc cref="Residence.LodgeId" />
        public Guid? LodgeId { get; init; }

        /// <summary>Agency in charge; that of the lodge when there is one.</summary>
        public Guid? AgencyId { get; init; }

        /// <summary>The form of a residence.</summary>
        public static Command Of(Residence residence) => new()
        {
            Id = residence.Id, Version = residence.Version, Name = residence.Name, Addresses = residence.Addresses, PostalCode = residence.PostalCode,
            City = residence.City, District = residence.District, Dwellings = residence.Dwellings, LodgeId = residence.LodgeId, AgencyId = residence.AgencyId,
        };

        internal ResidenceAddress ToAddress() => new(ResidenceAddresses.Read(Addresses)!, PostalCode!.Trim(), City!.Trim(), PlaceFields.Text(District));
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Id).IsMade();
            RuleFor(command => command.Name).NotEmpty().WithMessage("Indiquez le nom de la résidence.").Fits(Residence.NameLength);
            RuleFor(command => command.Addresses).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Indiquez au moins une rue.").Fits(Residence.AddressesLength)
                .Must(text => ResidenceAddresses.Read(text) is not null).WithMessage("Écrivez par exemple : 1 à 28 rue des Demoiselles ; 12, 14 et 16 allée du Pressoir.");
            RuleFor(command => command.PostalCode).NotEmpty().WithMessage("Indiquez le code postal.").Matches(@"^\s*(\d{5})?\s*$").WithMessage("Le code postal compte cinq chiffres.");
            RuleFor(command => command.City).NotEmpty().WithMessage("Indiquez la commune.").Fits(Residence.CityLength);
            RuleFor(command => command.District).Fits(Residence.DistrictLength);
            RuleFor(command => command.Dwellings).InclusiveBetween(0, Residence.MostDwellings).WithMessage("Indiquez un nombre de logements de 0 à 10 000.");
            RuleFor(command => command.AgencyId).NotNull().WithMessage("Choisissez la loge, ou au moins l'agence.").When(command => command.LodgeId is null);
        }
    }

    /// <summary>Makes or changes the residence.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var residence = await db.Residences.SingleOrDefaultAsync(row => row.Id == command.Id, cancellationToken);
            if (residence is null && command.Version != Guid.Empty)
                throw new NotFoundException("Residence");
            if (residence is not null && command.Version == Guid.Empty)
                return Unit.Value;
            await RefuseTwiceAsync(command, cancellationToken);
            var agencyId = await AgencyAsync(command, cancellationToken);
            var before = residence is null ? null : Facts(residence);
            if (residence is null)
                db.Residences.Add(residence = new Residence(command.Id, command.Name!.Trim(), command.ToAddress(), agencyId, command.LodgeId));
            else if (residence.Version != command.Version)
                throw new EditConflictException([]);
            else
                db.ExpectVersion(residence, command.Version);
            residence.Describe(command.Name!.Trim(), command.ToAddress(), command.Dwellings);
            residence.LookAfter(agencyId, command.LodgeId);
            await (await ResidenceAddressBook.ReadAsync(db, cancellationToken)).PlaceAsync(db, residence, cancellationToken);
            audit.Record(before is null ? Create : Edit, residence.Id, before, Facts(residence));
            events.Raise(new PlaceChanged(command.LodgeId));
            return Unit.Value;
        }

        private async Task RefuseTwiceAsync(Command command, CancellationToken cancellationToken)
        {
            var key = Residence.KeyOf(command.Name, command.City);
            var others = await db.Residences.Where(row => row.Id != command.Id).Select(row => new { row.Name, row.City }).ToListAsync(cancellationToken);
            if (others.Exists(row => string.Equals(Residence.KeyOf(row.Name, row.City), key, StringComparison.Ordinal)))
                throw new RuleException("Reception.ResidenceTaken", nameof(Command.Name), command.Name!.Trim(), command.City!.Trim());
        }

        private async Task<Guid> AgencyAsync(Command command, CancellationToken cancellationToken)
        {
            if (command.LodgeId is not { } lodgeId)
            {
                await db.RefuseUnknownAgencyAsync(command.AgencyId, clock.Today, cancellationToken);
                return command.AgencyId!.Value;
            }
            return await db.Places.Where(Place.InService.For(clock.Today)).Where(place => place.Id == lodgeId && place.Type == PlaceType.Lodge)
                .Select(place => place.ParentAgencyId).SingleOrDefaultAsync(cancellationToken) ?? throw new RuleException("Reception.LodgeUnknown", nameof(Command.LodgeId));
        }
    }

    internal static object Facts(Residence residence)
        => new { residence.Name, residence.Slug, residence.Addresses, residence.PostalCode, residence.City, residence.District, residence.Dwellings, residence.AgencyId, residence.LodgeId };
}
