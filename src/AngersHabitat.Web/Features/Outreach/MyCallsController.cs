using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>An agent's own calls, and the last one taken back.</summary>
[For<ListMyCalls.Query>]
public sealed class MyCallsController(IMediator mediator) : PortalController(mediator)
{
    private static readonly MyCallList List = new();

    /// <summary>The list.</summary>
    [HttpGet(MyCallList.Address)]
    public Task<IActionResult> Index([FromFilters] ListMyCalls.Query query) => ListAsync(List, query);

    /// <summary>« Annuler cet appel ».</summary>
    [For<TakeBackCall.Command>]
    [HttpPost("/agents/campagnes/mes-appels/{callId:guid}/annuler")]
    public Task<IActionResult> TakeBack(Guid callId)
        => SubmitAsync(
            new TakeBackCall.Command(callId),
            _ => Done("L’appel est annulé : il ne compte plus, et la personne est de nouveau là où elle était.", RedirectToAction(nameof(Index))),
            () => Index(new ListMyCalls.Query()));
}
