using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Publishes the plan of a residence: what is cleaned, how often, in a crisis too, by whom. Refused: a start in the past, a rhythm that cannot be read, somebody else's newer version.</summary>
public static class PublishCleaningPlan
{
    internal static readonly AuditAction Action = new("Cleaning.PublishPlan", nameof(CleaningPlan));

    /// <summary>A point as a form gives it.</summary>
    public sealed record Line
    {
        /// <inheritdoc cref="CleaningPoint.Number"/>
        public int Point { get; init; }

        /// <summary>How often, as <see cref="RhythmText"/> reads it.</summary>
        public string? Usual { get; init; }

        /// <summary>How often in a crisis; empty: as usual.</summary>
        public string? Crisis { get; init; }

        internal CleaningLine Read() => new(Point, RhythmText.Read(Usual)!.Value, string.IsNullOrWhiteSpace(Crisis) ? null : RhythmText.Read(Crisis));
    }

    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>Of the version, made when the form was shown.</summary>
        public Guid Id { get; init; }

        public Guid ResidenceId { get; init; }

        /// <summary>Number of the last version that the form showed; 0: there was none.</summary>
        public int After { get; init; }

        /// <summary>First date; today or later.</summary>
        public DateOnly? From { get; init; }

        /// <summary>The firm; null: the caretaker of the lodge.</summary>
        public Guid? CleanerId { get; init; }

        /// <inheritdoc cref="CleaningSite.Walk"/>
        public int? Walk { get; init; }

        public IReadOnlyList<Line>? Lines { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Id).IsMade();
            RuleFor(command => command.From).NotNull().WithMessage("Indiquez le premier jour.");
            RuleForEach(command => command.Lines).ChildRules(line =>
            {
                line.RuleFor(one => one.Point).InclusiveBetween(0, CleaningPoint.Most - 1);
                line.RuleFor(one => one.Usual).MustBeRhythm();
                line.RuleFor(one => one.Crisis).MustBeRhythm();
            });
        }
    }

    public sealed class Handler(PortalDbContext db, IActorAccessor actors, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.CleaningPlans.AnyAsync(plan => plan.Id == command.Id, cancellationToken))
                return command.Id;
            if (!await db.Residences.AnyAsync(residence => residence.Id == command.ResidenceId, cancellationToken))
                throw new NotFoundException("Residence");
            if (command.CleanerId is { } firm && !await db.Cleaners.AnyAsync(cleaner => cleaner.Id == firm && cleaner.IsFirm, cancellationToken))
                throw new RuleException("Cleaning.FirmUnknown", nameof(command.CleanerId));
            var site = await SiteAsync(command.ResidenceId, cancellationToken);
            var last = await db.CleaningPlans.Where(plan => plan.Site == site.Number).MaxAsync(plan => (int?)plan.Number, cancellationToken) ?? 0;
            if (last != command.After)
                throw new EditConflictException([]);
            site.Place(command.Walk ?? 0);
            var terms = new CleaningTerms(command.From!.Value, command.CleanerId, [.. (command.Lines ?? []).Select(line => line.Read())]);
            var made = new CleaningPlan(command.Id, site.Number, last + 1, terms, actors.Current.UserId, clock.UtcNow);
            db.CleaningPlans.Add(made);
            audit.Record(Action, command.ResidenceId, after: new { made.Number, made.From, Points = made.Lines.Count });
            return made.Id;
        }

        private async Task<CleaningSite> SiteAsync(Guid residenceId, CancellationToken cancellationToken)
            => await db.CleaningSites.SingleOrDefaultAsync(site => site.Id == residenceId, cancellationToken)
                ?? db.CleaningSites.Add(new CleaningSite(residenceId, (await db.CleaningSites.MaxAsync(site => (int?)site.Number, cancellationToken) ?? 0) + 1)).Entity;
    }
}
