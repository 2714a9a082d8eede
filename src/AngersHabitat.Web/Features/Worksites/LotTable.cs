using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>A table of lots.</summary>
/// <param name="Label">What they have in common.</param>
public sealed record LotTable(IReadOnlyList<ListTenders.Lot> Lots, string Label)
{
    /// <summary>Lots to come by the month of their publication, so that the page stays short on a phone.</summary>
    internal static IReadOnlyList<LotTable> ByMonth(IEnumerable<ListTenders.Lot> planned) =>
    [
        .. planned.GroupBy(lot => new DateOnly(lot.PlannedOn.Year, lot.PlannedOn.Month, 1)).OrderBy(month => month.Key)
            .Select(month => new LotTable([.. month], WorksiteWords.Month(month.Key))),
    ];
}
