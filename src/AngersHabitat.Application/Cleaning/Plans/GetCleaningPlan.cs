using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>The plan of a residence, as its form shows it, and its versions.</summary>
public static class GetCleaningPlan
{
    /// <param name="ResidenceId">The residence.</param>
    [Allow(Roles.Maintenance, Roles.Manager)]
    public sealed record Query(Guid ResidenceId) : IQuery<Result>;

    /// <param name="Form">The last version, to be changed and published as the next one.</param>
    /// <param name="Residence">Name and commune.</param>
    /// <param name="Versions">The latest first.</param>
    /// <param name="Choices">Firms and points.</param>
    public sealed record Result(PublishCleaningPlan.Command Form, string Residence, IReadOnlyList<Version> Versions, CleaningChoices Choices);

    /// <summary>A version in words.</summary>
    public sealed record Version(int Number, DateOnly From, string Who, bool IsInForce, IReadOnlyList<(string Point, string Rhythm)> Lines);

    public sealed class Handler(PortalDbContext db, PortalClock clock) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var residence = await db.Residences.AsNoTracking().SingleOrDefaultAsync(row => row.Id == query.ResidenceId, cancellationToken) ?? throw new NotFoundException("Residence");
            var site = await db.CleaningSites.AsNoTracking().SingleOrDefaultAsync(row => row.Id == query.ResidenceId, cancellationToken);
            var number = site?.Number ?? 0;
            var plans = await db.CleaningPlans.AsNoTracking().Where(plan => plan.Site == number).OrderByDescending(plan => plan.Number).ToListAsync(cancellationToken);
            var choices = await CleaningChoices.ReadAsync(db, cancellationToken);
            var present = CleaningPlan.InForce(plans, clock.Today);
            return new Result(
                FormOf(query.ResidenceId, plans.FirstOrDefault(), site?.Walk ?? 0, choices), $"{residence.Name}, {residence.City}",
                [.. plans.Select(plan => new Version(plan.Number, plan.From, WhoOf(plan, choices), plan == present, [.. plan.Lines.Select(line => (choices.PointOf(line.Point), InWords(line)))]))], choices);
        }

        private PublishCleaningPlan.Command FormOf(Guid residenceId, CleaningPlan? last, int walk, CleaningChoices choices) => new()
        {
            Id = Guid.NewGuid(), ResidenceId = residenceId, After = last?.Number ?? 0, CleanerId = last?.CleanerId, Walk = walk, From = last?.From > clock.Today ? last.From : clock.Today,
            Lines = [.. choices.Points.Where(point => !point.IsRetired || last?.Lines.Any(line => line.Point == point.Number) == true)
                .Select(point => LineOf(point.Number, last?.Lines.FirstOrDefault(line => line.Point == point.Number)))],
        };

        private static PublishCleaningPlan.Line LineOf(int point, CleaningLine? line) => new()
        {
            Point = point, Usual = line is null ? null : RhythmText.Write(line.Usual), Crisis = line?.Crisis is { } crisis ? RhythmText.Write(crisis) : null,
        };

        private static string WhoOf(CleaningPlan plan, CleaningChoices choices)
            => plan.CleanerId is { } firm ? choices.Firms.FirstOrDefault(one => one.Id == firm)?.Name ?? "Entreprise" : "Gardien de la loge";
    }

    /// <summary>« lun-ven ; en crise : lun-ven, 2 fois ».</summary>
    internal static string InWords(CleaningLine line) => RhythmText.Write(line.Usual) + (line.Crisis is { } crisis ? $" ; en crise : {RhythmText.Write(crisis)}" : "");
}
