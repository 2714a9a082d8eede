using AngersHabitat.Application.Interventions;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The form of a request.</summary>
/// <param name="Form">What is asked.</param>
/// <param name="Choices">What it lets one choose.</param>
/// <param name="Likely">Open visits that may be the same matter.</param>
public sealed record RequestPage(RequestVisit.Command Form, GetRequestForm.Result Choices, IReadOnlyList<FindLikelyDuplicates.Likely> Likely) : FormPage<RequestVisit.Command>(Form)
{
    /// <summary>The residences.</summary>
    public IEnumerable<SelectListItem> Residences => VisitList.Items(Choices.Residences);

    /// <summary>The kinds, with what a normal one promises.</summary>
    public IEnumerable<SelectListItem> Kinds => Choices.Kinds.Select(kind => new SelectListItem($"{kind.Name} ({kind.PromisedDays} j ouvrés)", $"{kind.Id}"));
}
