using AngersHabitat.Application.Cleaning;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>The form that gives one plan to many residences.</summary>
/// <param name="Found">What it lets one choose.</param>
public sealed record CleaningCopyPage(GetCleaningCopy.Result Found) : FormPage<CopyCleaningPlan.Command>(Found.Form)
{
    public IEnumerable<SelectListItem> Sources => CleaningPlanPage.Items(Found.Sources);

    public IEnumerable<SelectListItem> Agencies => CleaningPlanPage.Items(Found.Choices.Agencies);

    public IEnumerable<SelectListItem> Lodges => CleaningPlanPage.Items(Found.Choices.Lodges);
}
