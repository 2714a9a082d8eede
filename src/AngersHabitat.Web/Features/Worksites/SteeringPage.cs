using AngersHabitat.Application.Worksites;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>The steering page with its filters.</summary>
internal sealed class SteeringPage : FilteredPage<GetSteering.Query, GetSteering.Result>
{
    public const string Address = "/pilotage/chantiers";

    public override string Path => Address;

    public override string FormLabel => "Filtrer les chantiers";

    public override string Button => "Afficher";

    public override string Reset => "Tout, aujourd'hui";

    public override IEnumerable<SelectListItem>? Choices(string filter, GetSteering.Result result) => Choices(filter, result.Choices);

    public override object? Usual(string filter, GetSteering.Result result) => Usual(filter, result.Date);

    internal static IEnumerable<SelectListItem>? Choices(string filter, FilterChoices choices) => filter switch
    {
        nameof(WorksiteFilter.Commune) => choices.Communes.AsChoices(),
        nameof(WorksiteFilter.Manager) => choices.Managers.AsChoices(),
        _ => null,
    };

    internal static object? Usual(string filter, DateOnly date) => filter == nameof(WorksiteFilter.On) ? date : null;
}
