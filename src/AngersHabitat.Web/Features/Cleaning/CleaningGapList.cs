using AngersHabitat.Application.Cleaning;
using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>Residences where on a date something was not cleaned in time.</summary>
internal sealed class CleaningGapList : PortalList<ListCleaningGaps.Query, ListCleaningGaps.Result, ListCleaningGaps.Row>
{
    public const string Address = $"{CleaningSteeringPage.Address}/residences";

    public override string Path => Address;

    public override string FormLabel => "Choisir la date";

    public override string Title => "Résidences sans passage à temps";

    public override (string One, string Many) Nouns => ("résidence", "résidences");

    public override string Empty => "Aucun écart ne correspond à cette date.";

    public override NothingYet Nothing { get; } = new("Tout a été fait à temps à cette date, ou rien n'était dû.");

    public override string FileName(ListCleaningGaps.Result result) => $"residences-sans-passage-{result.Date:yyyy-MM-dd}";

    public override string FilePath(string format) => $"{Address}.{format}";

    public override Page<ListCleaningGaps.Row> Rows(ListCleaningGaps.Result result) => result.Rows;

    public override IEnumerable<SelectListItem>? Choices(string filter, ListCleaningGaps.Result result) => CleaningSteeringPage.Of(filter, result.Choices);

    public override IEnumerable<Column<ListCleaningGaps.Row>> Columns(ListCleaningGaps.Result result) =>
    [
        new("Résidence", row => row.Residence) { IsName = true, Sort = ListCleaningGaps.Sort.Residence },
        new("Commune", row => row.City) { FileOnly = true },
        new("Agence", row => row.Agency) { Sort = ListCleaningGaps.Sort.Agency },
        new("Loge", row => row.Lodge),
        new("Pas fait", row => row.Missing) { Sort = ListCleaningGaps.Sort.Worst },
        new("Fait en retard", row => row.Late),
        new("Aucun passage à temps", row => row.IsBare) { FileOnly = true },
    ];
}
