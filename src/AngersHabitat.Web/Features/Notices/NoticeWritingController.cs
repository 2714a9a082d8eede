using AngersHabitat.Application.Notices;
using AngersHabitat.Domain.Notices;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>The list of notices and their editor.</summary>
[For<ListNotices.Query>]
[Route(NoticeList.Address)]
public sealed class NoticeWritingController(IMediator mediator, IPageChrome chrome) : PortalController(mediator)
{
    private static readonly NoticeList List = new();

    /// <summary>The list.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListNotices.Query query) => ListAsync(List, query);

    /// <summary>The list as a file.</summary>
    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListNotices.Query query, string format) => FileAsync(List, query, format);

    /// <summary>A new notice, begun with a template.</summary>
    /// <param name="sujet">Which one; null: empty.</param>
    [HttpGet("nouvelle")]
    public async Task<IActionResult> Create([FromQuery] NoticeTopic? sujet)
    {
        var found = await Mediator.Send(new GetNoticeForm.Query(sujet is { } topic && Enum.IsDefined(topic) ? topic : null), HttpContext.RequestAborted);
        var begun = chrome.DayPhone is { } phone ? found.New with { CallWhom = chrome.LandlordShort, CallPhone = French.Phone(phone) } : found.New;
        return View(nameof(Edit), new NoticeFormPage(begun, found, IsNew: true));
    }

    /// <summary>Stores it as a draft.</summary>
    [HttpPost("nouvelle")]
    public Task<IActionResult> Create([PageForm] SaveNotice.Command form) => SubmitAsync(form with { Version = Guid.Empty }, Shown, () => PageAsync(form, isNew: true));

    /// <summary>The editor.</summary>
    [HttpGet("{id:guid}/modifier")]
    public async Task<IActionResult> Edit(Guid id) => await PageAsync((await Mediator.Send(new GetNotice.Query(id), HttpContext.RequestAborted)).Form, isNew: false);

    /// <summary>Stores what was written.</summary>
    [HttpPost("{id:guid}/modifier")]
    public Task<IActionResult> Edit(Guid id, [PageForm] SaveNotice.Command form) => SubmitAsync(form with { Id = id }, Shown, () => Edit(id));

    private IActionResult Shown(Guid id) => Done("C'est enregistré. Relisez, puis publiez.", RedirectToAction(nameof(NoticeActsController.Show), "NoticeActs", new { id }));

    private async Task<IActionResult> PageAsync(SaveNotice.Command form, bool isNew)
        => View(nameof(Edit), new NoticeFormPage(form, await Mediator.Send(new GetNoticeForm.Query(), HttpContext.RequestAborted), isNew));
}
