using System.Security.Claims;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The list of people to call: file, preview, confirmation.</summary>
[For<PreviewPeople.Query>]
[Route("/agents/campagnes/{id:guid}/import")]
public sealed class PeopleImportController(IMediator mediator, ImportStaging staging) : PortalController(mediator)
{
    /// <summary>The form.</summary>
    [HttpGet("")]
    public IActionResult Index(Guid id) => View("Index", id);

    /// <summary>Keeps the file and shows what it would do.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Upload(Guid id, IFormFile? file)
    {
        if (file is null)
            return Refused(id, new RuleException("Import.Empty", "File"));
        try
        {
            await using var content = file.OpenReadStream();
            var key = await staging.KeepAsync(content, file.FileName, UserId, HttpContext.RequestAborted);
            return RedirectToAction(nameof(Preview), new { id, key });
        }
        catch (RuleException refused)
        {
            return Refused(id, refused);
        }
    }

    /// <summary>What the file would do.</summary>
    [HttpGet("{key:guid}")]
    public async Task<IActionResult> Preview(Guid id, Guid key)
    {
        try
        {
            return View("Preview", await Mediator.Send(new PreviewPeople.Query(id, key), HttpContext.RequestAborted));
        }
        catch (RuleException refused)
        {
            staging.Forget(key, UserId);
            return Refused(id, refused);
        }
    }

    /// <summary>Stores.</summary>
    [HttpPost("{key:guid}")]
    public Task<IActionResult> Confirm(Guid id, Guid key)
        => SubmitAsync(new ImportPeople.Command(id, key), result =>
        {
            staging.Forget(key, UserId);
            TempData["Notice"] = OutreachWords.Imported(result);
            return Redirect($"/pilotage/campagnes/{id}");
        }, () => Preview(id, key));

    /// <summary>The rejected lines.</summary>
    [HttpGet("{key:guid}/rejets.csv")]
    public async Task<IActionResult> Rejected(Guid id, Guid key)
        => File(await Mediator.Send(new RejectedPeople.Query(id, key, OutreachWords.Problem), HttpContext.RequestAborted), TableExport.CsvType, "lignes-rejetees.csv");

    private Guid UserId => Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!);

    private ViewResult Refused(Guid id, RuleException refused)
    {
        ModelState.AddModelError(refused.Field ?? "File", Words.Of(refused));
        var view = View("Index", id);
        view.StatusCode = StatusCodes.Status400BadRequest;
        return view;
    }
}
