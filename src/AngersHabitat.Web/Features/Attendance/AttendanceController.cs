using AngersHabitat.Application.Attendance;

namespace AngersHabitat.Web.Features.Attendance;

/// <summary>The count at the doors: which door, the page at one door, and a tap by its form.</summary>
[For<GetDoor.Query>]
[FormerAddress]
[Route(DoorList.Address)]
public sealed class AttendanceController(IMediator mediator) : PortalController(mediator)
{
    private static readonly DoorList List = new();

    /// <summary>Every door.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListDoors.Query query) => ListAsync(List, query);

    /// <summary>The doors and their counts now as a file.</summary>
    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListDoors.Query query, string format) => FileAsync(List, query, format);

    /// <summary>One door.</summary>
    [HttpGet("{slug}")]
    public async Task<IActionResult> Door(string slug)
        => View(nameof(Door), new DoorPage(new DoorForm { Id = Guid.NewGuid() }, await Mediator.Send(new GetDoor.Query(slug), HttpContext.RequestAborted)));

    /// <summary>The page a device keeps, to open a door without network. Nothing in it depends on who asks.</summary>
    [AllowAnonymous]
    [BeforeOpening]
    [HttpGet("hors-ligne")]
    public IActionResult Offline() => View();

    /// <summary>One tap by the form: the page that works without scripts.</summary>
    [HttpPost("{slug}")]
    public async Task<IActionResult> Door(string slug, [PageForm] DoorForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        RuleException? refused = null;
        var answer = await SubmitAsync(new RecordTaps.Command { Slug = slug, Taps = [form.ToTap()] }, result =>
        {
            refused = result.Refusals.FirstOrDefault()?.Rule;
            return RedirectToAction(nameof(Door), new { slug });
        }, () => Door(slug));
        return refused is null ? answer : await RefuseAsync(refused, () => Door(slug));
    }
}
