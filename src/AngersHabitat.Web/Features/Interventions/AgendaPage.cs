using AngersHabitat.Application.Interventions;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The planner with its week, trade and person.</summary>
internal sealed class AgendaPage : FilteredPage<GetAgenda.Query, GetAgenda.Result>
{
    public const string Address = "/agents/interventions/agenda";

    public override string Path => Address;

    public override string FormLabel => "Choisir la semaine";

    public override string Button => "Afficher";

    public override string Reset => "Revenir à cette semaine";

    public override IEnumerable<SelectListItem>? Choices(string filter, GetAgenda.Result result)
        => filter == nameof(GetAgenda.Query.Worker) ? result.Choices.Select(worker => new SelectListItem(worker.Name, $"{worker.Id}")) : null;

    public override object? Usual(string filter, GetAgenda.Result result) => filter == nameof(GetAgenda.Query.Week) ? result.Monday : null;
}
