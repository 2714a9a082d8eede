using AngersHabitat.Domain.Cleaning;

namespace AngersHabitat.Application.Cleaning;

/// <summary>Adds up the turns of a date.</summary>
internal static class CleaningCount
{
    public static (IReadOnlyList<CleaningFigure> Figures, IReadOnlyList<CleaningGap> Gaps) Of(
        IReadOnlyCollection<(int Site, Guid AgencyId, IReadOnlyList<CleaningTurn> Turns)> sites, DateOnly date)
    {
        var figures = from site in sites
                      from turn in site.Turns
                      group turn by (site.AgencyId, turn.Point) into some
                      select new CleaningFigure(date, some.Key.AgencyId, some.Key.Point, [.. some]);
        var gaps = sites.Select(site => new CleaningGap(date, site.Site, site.Turns)).Where(gap => !gap.IsEmpty);
        return ([.. figures], [.. gaps]);
    }
}
