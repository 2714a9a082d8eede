using AngersHabitat.Application.Cleaning;
using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>The days behind the figures of the cleaning.</summary>
internal sealed class CleaningDayList : PortalList<ListCleaningDays.Query, ListCleaningDays.Result, ListCleaningDays.Day>
{
    /// <summary>Said by the tables of the same figures, too.</summary>
    public static readonly NothingYet None = new("Aucun passage dû sur cette période.", new FirstStep("Voir les plans", PageRef.To<CleaningPlansController>(nameof(CleaningPlansController.Index))));

    public override string Path => CleaningSteeringPage.Address + "/jours";

    public override string FormLabel => "Filtrer les jours";

    public override string Title => "Nettoyage jour par jour";

    public override (string One, string Many) Nouns => ("jour", "jours");

    public override string Empty => "Aucun jour ne correspond. Élargissez la période.";

    public override NothingYet Nothing => None;

    public override string FileName(ListCleaningDays.Result result) => "nettoyage-par-jour";

    public override string FilePath(string format) => $"{CleaningSteeringPage.Address}/export.{format}";

    public override Page<ListCleaningDays.Day> Rows(ListCleaningDays.Result result) => result.Days;

    public override IEnumerable<SelectListItem>? Choices(string filter, ListCleaningDays.Result result) => CleaningSteeringPage.Of(filter, result.Choices);

    public override IEnumerable<Column<ListCleaningDays.Day>> Columns(ListCleaningDays.Result result) =>
    [
        new("Date", day => day.Date) { OnPage = "Jour", IsName = true, Sort = ListCleaningDays.Sort.Date },
        new("Passages dus", day => day.Sums.Due) { IsNumber = true, Sort = ListCleaningDays.Sort.Due },
        new("À temps", day => day.Sums.InTime) { IsNumber = true },
        new("En retard", day => day.Sums.Late) { IsNumber = true },
        new("Pas faits, raison donnée", day => day.Sums.NotDone) { OnPage = "Pas faits", IsNumber = true, Sort = ListCleaningDays.Sort.Missing },
        new("Manqués", day => day.Sums.Missed) { IsNumber = true },
    ];
}
