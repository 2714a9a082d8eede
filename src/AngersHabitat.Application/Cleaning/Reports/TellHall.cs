using AngersHabitat.Application.Events;
using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Cleaning;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Cleaning;

/// <summary>
/// Anybody says which point of a residence is dirty: a choice and at most one photograph, no name and no words. Told again on the same day it is the same report.
/// Sent twice, counted once. Refused: an unknown residence (not found), no point, more than <see cref="MostADay"/> times a day for a residence.
/// </summary>
public static class TellHall
{
    /// <summary>How often a residence may be told of on one day; nobody can then bury staff under reports.</summary>
    public const int MostADay = 40;

    private static readonly AuditAction Action = new("Cleaning.TellHall", nameof(HallReport));

    [AllowAnyone]
    public sealed record Command : ICommand<Result>
    {
        /// <summary>Name of the residence in addresses.</summary>
        public string Slug { get; init; } = "";

        /// <summary>Made when the form was shown.</summary>
        public Guid Token { get; init; }

        /// <summary>What is dirty.</summary>
        public Guid? Point { get; init; }

        /// <summary>The photograph, made clean; null: none.</summary>
        public CleanPicture? Photo { get; init; }
    }

    /// <param name="Times">How many times it was told today.</param>
    public sealed record Result(int Times);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Slug).Fits(Residence.SlugLength);
            RuleFor(command => command.Token).IsMade();
            RuleFor(command => command.Point).NotNull().WithMessage("Choisissez ce qui est sale.");
        }
    }

    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events) : ICommandHandler<Command, Result>
    {
        public async ValueTask<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            var residenceId = (await db.GetHallAsync(command.Slug, cancellationToken)).Id;
            // Two who tell the same at once: the second finds the report of the first.
            await db.Residences.Where(row => row.Id == residenceId).HoldAsync(cancellationToken);
            var today = clock.Today;
            var reports = await db.HallReports.Include(row => row.Steps).Where(row => row.ResidenceId == residenceId && row.ToldOn == today).ToListAsync(cancellationToken);
            if (reports.Find(row => row.Steps.Any(step => step.Id == command.Token)) is { } known)
                return new Result(known.Times);
            if (reports.Sum(row => row.Times) >= MostADay)
                throw new RuleException("Cleaning.TooManyReports");
            if (!await db.CleaningPoints.AnyAsync(row => row.Id == command.Point && row.RetiredAt == null, cancellationToken))
                throw new RuleException("Cleaning.PointUnknown", nameof(Command.Point));
            var report = Merge(reports, residenceId, command);
            if (report.PhotographId is null && db.Keep(command.Photo, clock.UtcNow) is { } photograph)
                report.Show(photograph);
            audit.Record(Action, report.Id, after: new { report.PointId, report.Times, WithPhotograph = report.PhotographId is not null });
            events.Raise(new HallReportChanged(report.Id));
            return new Result(report.Times);
        }

        private HallReport Merge(List<HallReport> reports, Guid residenceId, Command command)
        {
            if (reports.Find(row => row.PointId == command.Point && row.IsOpen) is { } same)
            {
                same.Tell(command.Token, clock.UtcNow);
                return same;
            }
            var report = new HallReport(Guid.CreateVersion7(), residenceId, command.Point!.Value, command.Token, clock.UtcNow);
            db.HallReports.Add(report);
            return report;
        }
    }
}
