using AngersHabitat.Application.Subscriptions;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Subscriptions;

/// <summary>The form by which one follows something.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Choices">What may be followed.</param>
public sealed record FollowPage(AskToFollow.Command Form, GetFollowForm.Result Choices) : FormPage<AskToFollow.Command>(Form)
{
    /// <summary>Agencies to choose from.</summary>
    public IEnumerable<SelectListItem> Agencies => Choices.Agencies.Select(agency => new SelectListItem(agency.Name, $"{agency.SubjectId}"));
}
