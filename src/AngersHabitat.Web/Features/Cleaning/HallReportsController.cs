using AngersHabitat.Application.Cleaning;
using AngersHabitat.Domain.Files;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>What the public said is dirty, for who sees to it.</summary>
[For<ListHallReports.Query>]
[Route(HallReportList.Address)]
public sealed class HallReportsController(IMediator mediator) : PortalController(mediator)
{
    private static readonly HallReportList List = new();

    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListHallReports.Query query) => ListAsync(List, query);

    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListHallReports.Query query, string format) => FileAsync(List, query, format);

    /// <summary>The photograph that came with one.</summary>
    [HttpGet("{id:guid}/photo")]
    public async Task<IActionResult> Photo(Guid id) => File(await Mediator.Send(new GetReportPhotograph.Query(id), HttpContext.RequestAborted), Photograph.MediaType);

    [HttpPost("{id:guid}/prendre")]
    public Task<IActionResult> Take(Guid id, [FromFilters] ListHallReports.Query list, [PageForm("Take")] TakeHallReport.Command form)
        => StepAsync(form with { Id = id }, "Le signalement est à votre nom.", list);

    [HttpPost("{id:guid}/fait")]
    public Task<IActionResult> Finish(Guid id, [FromFilters] ListHallReports.Query list, [PageForm("Finish")] FinishHallReport.Command form)
        => StepAsync(form with { Id = id }, "C'est fait : la page de la résidence le dit.", list);

    [HttpPost("{id:guid}/sans-suite")]
    public Task<IActionResult> Decline(Guid id, [FromFilters] ListHallReports.Query list, [PageForm("Decline")] DeclineHallReport.Command form)
        => StepAsync(form with { Id = id }, "Le signalement est sans suite.", list);

    [HttpPost("{id:guid}/reprendre")]
    public Task<IActionResult> Reopen(Guid id, [FromFilters] ListHallReports.Query list, [PageForm("Reopen")] ReopenHallReport.Command form)
        => StepAsync(form with { Id = id }, "Le signalement est de nouveau à faire.", list);

    private Task<IActionResult> StepAsync(ICommand<Unit> command, string notice, ListHallReports.Query list)
        => SubmitAsync(command, _ => Done(notice, LocalRedirect("~" + FilterAddress.Of(List.Path, list))), () => Index(list));
}
