using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>People who may have objected under another reference, and people to be completed.</summary>
[For<ListPeopleToReview.Query>]
[Route(ReviewList.Address)]
public sealed class PeopleReviewController(IMediator mediator) : PortalController(mediator)
{
    private static readonly ReviewList List = new();

    /// <summary>The list.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListPeopleToReview.Query query) => ListAsync(List, query);

    /// <summary>Decides on one.</summary>
    [HttpPost("{id:guid}")]
    public Task<IActionResult> Decide(Guid id, [FromFilters] ListPeopleToReview.Query list, [PageForm("Decide")] DecideObjection.Command form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return SubmitAsync(
            form with { PersonId = id },
            _ => Done(form.IsSame ? "C’est noté : cette personne ne sera pas appelée." : "C’est noté : cette personne sera appelée.", LocalRedirect("~" + FilterAddress.Of(List.Path, list))),
            () => Index(list));
    }
}
