using AngersHabitat.Application.Interventions;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The planner with its week, trade and person.</summary>
internal sealed class AgendaPage : FilteredPage<GetAgenda.Query, GetAgenda.Result>
{
    public const string Address = "/agents/interventions/agenda";

    /// <summary>Nobody who goes has the trade asked for.</summary>
    public static readonly NothingYet NobodyAble = new(
        "Aucun intervenant ne correspond. Un intervenant porte un nom, un corps de métier et un temps par jour.",
        new FirstStep("Ajouter un intervenant", PageRef.To<WorkersController>(nameof(WorkersController.Index))));

    /// <summary>No visit has been given to anybody.</summary>
    public static readonly NothingYet NobodyGoes = new("Aucune visite n'a d'intervenant sur cette période.", new FirstStep("Ouvrir l'agenda", PageRef.To<AgendaController>(nameof(AgendaController.Index))));

    public override string Path => Address;

    public override string FormLabel => "Choisir la semaine";

    public override string Button => "Afficher";

    public override string Reset => "Revenir à cette semaine";

    public override IEnumerable<SelectListItem>? Choices(string filter, GetAgenda.Result result)
        => filter == nameof(GetAgenda.Query.Worker) ? result.Choices.Select(worker => new SelectListItem(worker.Name, $"{worker.Id}")) : null;

    public override object? Usual(string filter, GetAgenda.Result result) => filter == nameof(GetAgenda.Query.Week) ? result.Monday : null;
}
