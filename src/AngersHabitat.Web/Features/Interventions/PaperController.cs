using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;
using AngersHabitat.Web.Pages.Feeds;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>What is printed of a visit: the sheet of who goes, the confirmation for the tenant.</summary>
[For<GetVisitSheet.Query>]
[Route($"{VisitList.Address}/{{id:guid}}")]
public sealed class PaperController(IMediator mediator, FeedAddress feeds) : PortalController(mediator)
{
    /// <summary>The sheet of who goes, with boxes, signature and a QR code to the visit.</summary>
    [HttpGet("feuille")]
    public async Task<IActionResult> Sheet(Guid id)
    {
        var visit = await Mediator.Send(new GetVisitSheet.Query(id), HttpContext.RequestAborted);
        return View(Of(visit, $"{feeds.Root(Request)}{VisitList.Address}/{id}"));
    }

    /// <summary>The confirmation for the tenant, on paper and as a text to copy.</summary>
    [HttpGet("confirmation")]
    public async Task<IActionResult> Confirmation(Guid id)
    {
        var visit = await Mediator.Send(new GetVisitSheet.Query(id), HttpContext.RequestAborted);
        return visit is { LinkKey: { } key, Slot: not null }
            ? View(Of(visit, $"{feeds.Root(Request)}{TenantVisitController.Address}/{key}"))
            : throw new NotFoundException(nameof(Intervention));
    }

    private static PaperPage Of(VisitView visit, string address) => new(visit, address, QrPicture.Of(address));
}
