using AngersHabitat.Domain.Cleaning;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Gives the plan of one residence to many at once: those of an agency, of a lodge, or all. Each gets a version of its own; its place in the walk stays. Sent twice, it is done once.</summary>
public static class CopyCleaningPlan
{
    private static readonly AuditAction Action = new("Cleaning.CopyPlan", nameof(CleaningPlan));

    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Command : ICommand<int>
    {
        /// <summary>Made when the form was shown.</summary>
        public Guid Id { get; init; }

        /// <summary>Whose plan is copied: the last version.</summary>
        public Guid? SourceId { get; init; }

        /// <summary>Only those of an agency.</summary>
        public Guid? AgencyId { get; init; }

        /// <summary>Only those of a lodge.</summary>
        public Guid? LodgeId { get; init; }

        /// <summary>Only those that have no plan yet.</summary>
        public bool OnlyWithout { get; init; } = true;

        /// <summary>First date; today or later.</summary>
        public DateOnly? From { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Id).IsMade();
            RuleFor(command => command.SourceId).NotNull().WithMessage("Choisissez la résidence dont le plan est copié.");
            RuleFor(command => command.From).NotNull().WithMessage("Indiquez le premier jour.");
        }
    }

    public sealed class Handler(PortalDbContext db, IActorAccessor actors, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, int>
    {
        /// <returns>How many residences have a new version.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.CleaningPlans.AnyAsync(plan => plan.Id == command.Id, cancellationToken))
                return 0;
            var source = await (from plan in db.CleaningPlans.AsNoTracking() join site in db.CleaningSites on plan.Site equals site.Number where site.Id == command.SourceId orderby plan.Number descending select plan)
                .FirstOrDefaultAsync(cancellationToken) ?? throw new RuleException("Cleaning.NothingToCopy", nameof(command.SourceId));
            var terms = new CleaningTerms(command.From!.Value, source.CleanerId, source.Lines);
            var sites = await db.CleaningSites.AsNoTracking().ToDictionaryAsync(site => site.Id, cancellationToken);
            var last = await db.CleaningPlans.GroupBy(plan => plan.Site).Select(group => new { group.Key, Number = group.Max(plan => plan.Number) }).ToDictionaryAsync(group => group.Key, group => group.Number, cancellationToken);
            var next = sites.Values.Select(site => site.Number).DefaultIfEmpty().Max() + 1;
            var (made, plans) = (new List<CleaningSite>(), new List<CleaningPlan>());
            foreach (var id in await TargetsAsync(command, cancellationToken))
            {
                if (!sites.TryGetValue(id, out var site))
                    made.Add(site = new CleaningSite(id, next++));
                var number = last.GetValueOrDefault(site.Number);
                if (number == 0 || !command.OnlyWithout)
                    plans.Add(new CleaningPlan(plans.Count == 0 ? command.Id : Guid.CreateVersion7(), site.Number, number + 1, terms, actors.Current.UserId, clock.UtcNow));
            }
            await db.InsertAsync(made, cancellationToken);
            await db.InsertAsync(plans, cancellationToken);
            audit.Record(Action, command.SourceId, after: new { plans.Count, command.From, Points = source.Lines.Count });
            return plans.Count;
        }

        private Task<List<Guid>> TargetsAsync(Command command, CancellationToken cancellationToken)
            => db.Residences.Where(row => row.Id != command.SourceId && (command.AgencyId == null || row.AgencyId == command.AgencyId) && (command.LodgeId == null || row.LodgeId == command.LodgeId))
                .OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken);
    }
}
