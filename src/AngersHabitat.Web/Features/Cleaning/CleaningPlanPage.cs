using AngersHabitat.Application.Cleaning;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>The plan of a residence.</summary>
/// <param name="Plan">The plan.</param>
public sealed record CleaningPlanPage(GetCleaningPlan.Result Plan) : FormPage<PublishCleaningPlan.Command>(Plan.Form)
{
    /// <summary>Firms to choose from.</summary>
    public IEnumerable<SelectListItem> Firms => Items(Plan.Choices.Firms);

    internal static IEnumerable<SelectListItem> Items(IEnumerable<CleaningChoice> choices) => choices.Select(choice => new SelectListItem(choice.Name, $"{choice.Id}"));
}
