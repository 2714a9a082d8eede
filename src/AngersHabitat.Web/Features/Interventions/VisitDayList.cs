using AngersHabitat.Application.Interventions;
using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The days behind the figures of visits.</summary>
internal sealed class VisitDayList : PortalList<ListVisitDays.Query, ListVisitDays.Result, ListVisitDays.Day>
{
    /// <summary>Said by the tables of the same figures, too.</summary>
    public static readonly NothingYet None = new("Aucune intervention sur cette période.", new FirstStep("Noter une demande", PageRef.To<RequestsController>(nameof(RequestsController.Index))));

    public override string Path => VisitSteeringPage.Address + "/jours";

    public override string FormLabel => "Filtrer les jours";

    public override string Title => "Interventions jour par jour";

    public override (string One, string Many) Nouns => ("jour", "jours");

    public override string Empty => "Aucun jour ne correspond. Élargissez la période.";

    public override NothingYet Nothing => None;

    public override string FileName(ListVisitDays.Result result) => "interventions-par-jour";

    public override string FilePath(string format) => $"{VisitSteeringPage.Address}/export.{format}";

    public override Page<ListVisitDays.Day> Rows(ListVisitDays.Result result) => result.Days;

    public override IEnumerable<SelectListItem>? Choices(string filter, ListVisitDays.Result result) => VisitSteeringPage.Of(filter, result.Choices);

    public override IEnumerable<Column<ListVisitDays.Day>> Columns(ListVisitDays.Result result) =>
    [
        new("Date", day => day.Date) { OnPage = "Jour", IsName = true, Sort = ListVisitDays.Sort.Date },
        new("Demandées", day => day.Figures.Asked) { IsNumber = true, Sort = ListVisitDays.Sort.Asked },
        new("Faites", day => day.Figures.Done) { IsNumber = true, Sort = ListVisitDays.Sort.Done },
        new("Ouvertes le soir", day => day.Figures.Open) { IsNumber = true, Sort = ListVisitDays.Sort.Open },
        new("Promesses échues", day => day.Figures.Due) { IsNumber = true },
        new("Tenues à temps", day => day.Figures.InTime) { IsNumber = true },
        new("Exceptions au protocole", day => day.Figures.Exceptions) { OnPage = "Exceptions", IsNumber = true },
    ];
}
