using AngersHabitat.Application.Cleaning;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>The figures of the cleaning with their period.</summary>
internal sealed class CleaningSteeringPage : FilteredPage<GetCleaningSteering.Query, GetCleaningSteering.Result>
{
    public const string Address = "/pilotage/nettoyage";

    public override string Path => Address;

    public override string FormLabel => "Choisir la période";

    public override string Button => "Afficher";

    public override string Reset => "Les trente derniers jours";

    public override IEnumerable<SelectListItem>? Choices(string filter, GetCleaningSteering.Result result) => Of(filter, result.Choices);

    public override object? Usual(string filter, GetCleaningSteering.Result result) => filter switch
    {
        nameof(CleaningPeriod.From) => result.Span.From,
        nameof(CleaningPeriod.To) => result.Span.Last,
        _ => null,
    };

    /// <summary>Agencies and points, to choose from.</summary>
    internal static IEnumerable<SelectListItem>? Of(string filter, CleaningChoices choices) => filter switch
    {
        nameof(CleaningPeriod.Agency) => CleaningPlanPage.Items(choices.Agencies),
        nameof(CleaningPeriod.Point) => choices.Points.Select(point => new SelectListItem(point.Name, $"{point.Number}")),
        _ => null,
    };

    /// <summary>« 96,5 % »; a dash when nothing is known.</summary>
    internal static string Share(CleaningSums sums) => sums.Share is { } known ? known.ToString("0.0 %", French.Culture) : "–";
}
