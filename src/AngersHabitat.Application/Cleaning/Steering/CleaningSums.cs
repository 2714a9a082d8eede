using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Rounds added up, of whatever dates, agencies and points.</summary>
/// <param name="Due">Due; while a date runs, also those still to be made.</param>
/// <param name="InTime">Made in their part of the day.</param>
/// <param name="Late">Made later on the day.</param>
/// <param name="NotDone">Not made, with a reason.</param>
/// <param name="Missed">Not made, without one.</param>
public sealed record CleaningSums(int Due, int InTime, int Late, int NotDone, int Missed)
{
    /// <summary>Those of which it is known whether they were made in time.</summary>
    public int Known => InTime + Late + NotDone + Missed;

    /// <summary>Share in time, from 0 to 1; null: nothing is known.</summary>
    public double? Share => Known == 0 ? null : (double)InTime / Known;

    /// <summary>The sum of some.</summary>
    public static CleaningSums Of(IEnumerable<CleaningSums> some)
        => some.Aggregate(new CleaningSums(0, 0, 0, 0, 0), (sum, one) => new(sum.Due + one.Due, sum.InTime + one.InTime, sum.Late + one.Late, sum.NotDone + one.NotDone, sum.Missed + one.Missed));

    /// <summary>The kept figures of a period, before they are grouped.</summary>
    internal static IQueryable<CleaningFigure> Figures(PortalDbContext db, CleaningPeriod period, DateSpan span)
    {
        var (from, to) = (span.From, span.Last ?? DateOnly.MaxValue);
        return db.CleaningFigures.AsNoTracking().Where(figure => figure.On >= from && figure.On <= to
            && (period.Agency == null || figure.AgencyId == period.Agency) && (period.Point == null || figure.Point == period.Point));
    }
}
