using AngersHabitat.Application.CallCentre;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>Calls owed, all of them.</summary>
[For<ListCallbacks.Query>]
[Route(CallbackList.Address)]
public sealed class CallbacksController(IMediator mediator) : PortalController(mediator)
{
    private static readonly CallbackList List = new();

    /// <summary>The list.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListCallbacks.Query query) => ListAsync(List, query);

    /// <summary>One step of a call owed; the list is shown again, as it was filtered.</summary>
    [HttpPost("suite")]
    public Task<IActionResult> Step([FromFilters] ListCallbacks.Query list, [PageForm("Callback")] FollowCallback.Command form)
        => SubmitAsync(form, _ => Done(CallWords.Followed(form.Step), LocalRedirect("~" + FilterAddress.Of(List.Path, list))), () => Index(list));
}
