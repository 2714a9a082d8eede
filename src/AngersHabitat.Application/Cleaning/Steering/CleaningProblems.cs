using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Problems told in a period, and how fast they were mended.</summary>
/// <param name="Told">Told.</param>
/// <param name="Mended">Of them, those mended by now.</param>
/// <param name="Median">How long mending took, half of them less; null: none is mended.</param>
public sealed record CleaningProblems(int Told, int Mended, TimeSpan? Median)
{
    /// <summary>Those that caretakers and firms told of.</summary>
    internal static async Task<CleaningProblems> OfCleanersAsync(PortalDbContext db, CleaningPeriod period, DateSpan span, CancellationToken cancellationToken)
    {
        var (first, last, bit) = (span.From, span.Last!.Value, period.Point is { } point ? 1L << point : -1L);
        return Of(await (from round in db.CleaningRounds.AsNoTracking()
                         where round.Kind == CleaningRoundKind.Problem && round.Note != null && round.On >= first && round.On <= last && (round.Points & bit) != 0
                             && (period.Agency == null || db.CleaningSites.Any(site => site.Number == round.Site && db.Residences.Any(row => row.Id == site.Id && row.AgencyId == period.Agency)))
                             && !db.CleaningRounds.Any(undo => undo.Site == round.Site && undo.AboutId == round.Id && undo.Kind == CleaningRoundKind.Undo)
                         select new Telling
                         {
                             At = round.At,
                             MendedAt = db.CleaningRounds.Where(mend => mend.Site == round.Site && mend.AboutId == round.Id && mend.Kind == CleaningRoundKind.Mended).Min(mend => (DateTime?)mend.At),
                         }).ToListAsync(cancellationToken));
    }

    /// <summary>Those that the public told of, in the halls.</summary>
    internal static async Task<CleaningProblems> OfPublicAsync(PortalDbContext db, CleaningPeriod period, DateSpan span, CancellationToken cancellationToken)
    {
        var (first, last) = (span.From, span.Last!.Value);
        return Of(await (from report in db.HallReports.AsNoTracking()
                         where report.ToldOn >= first && report.ToldOn <= last
                             && (period.Agency == null || db.Residences.Any(row => row.Id == report.ResidenceId && row.AgencyId == period.Agency))
                             && (period.Point == null || db.CleaningPoints.Any(point => point.Id == report.PointId && point.Number == period.Point))
                         select new Telling { At = report.ToldAt, MendedAt = report.State == HallReportState.Done ? report.EndedAt : null }).ToListAsync(cancellationToken));
    }

    private static CleaningProblems Of(List<Telling> told)
    {
        var lengths = told.Where(one => one.MendedAt is not null).Select(one => one.MendedAt!.Value - one.At).ToList();
        return new(told.Count, lengths.Count, Domain.Common.Median.Of(lengths));
    }

    private sealed class Telling
    {
        public DateTime At { get; init; }

        public DateTime? MendedAt { get; init; }
    }
}
