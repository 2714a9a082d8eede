using AngersHabitat.Application.Interventions;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The figures of visits with their period.</summary>
internal sealed class VisitSteeringPage : FilteredPage<GetVisitSteering.Query, GetVisitSteering.Result>
{
    public const string Address = "/pilotage/interventions";

    public override string Path => Address;

    public override string FormLabel => "Choisir la période";

    public override string Button => "Afficher";

    public override string Reset => "Les trente derniers jours";

    public override IEnumerable<SelectListItem>? Choices(string filter, GetVisitSteering.Result result) => Of(filter, result.Choices);

    public override object? Usual(string filter, GetVisitSteering.Result result) => filter switch
    {
        nameof(VisitPeriod.From) => result.Span.From,
        nameof(VisitPeriod.To) => result.Span.Last,
        _ => null,
    };

    /// <summary>Agencies and who goes, to choose from.</summary>
    internal static IEnumerable<SelectListItem>? Of(string filter, VisitChoices choices) => filter switch
    {
        nameof(VisitPeriod.Agency) => choices.Agencies.Select(agency => new SelectListItem(agency.Name, agency.Id.ToString())),
        nameof(VisitPeriod.Worker) => choices.Workers.Select(worker => new SelectListItem(worker.Name, worker.Id.ToString())),
        _ => null,
    };
}
