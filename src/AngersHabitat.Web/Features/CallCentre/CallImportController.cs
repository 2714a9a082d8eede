using AngersHabitat.Application.CallCentre;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Lists;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>The telephone system's records: a file, what it would do, then its confirmation.</summary>
[For<PreviewCallRecords.Query>]
[Route("/agents/appels-entrants/import")]
public sealed class CallImportController(IMediator mediator, CallRecordImport import) : PortalController(mediator)
{
    /// <summary>The form.</summary>
    [HttpGet("")]
    public IActionResult Index() => View();

    /// <summary>Keeps the file and shows what it would do.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Index(IFormFile? file)
    {
        if (file is null)
            return Refused(new RuleException("Import.Empty", "File"));
        try
        {
            await using var content = file.OpenReadStream();
            return RedirectToAction(nameof(Preview), new { key = await import.KeepAsync(content, file.FileName, HttpContext.RequestAborted) });
        }
        catch (RuleException refusal)
        {
            return Refused(refusal);
        }
    }

    /// <summary>What the file would do.</summary>
    [HttpGet("{key:guid}")]
    public async Task<IActionResult> Preview(Guid key)
    {
        try
        {
            return View(new CallImportPreview(key, await Mediator.Send(new PreviewCallRecords.Query(key), HttpContext.RequestAborted)));
        }
        catch (RuleException refusal)
        {
            return Refused(refusal);
        }
    }

    /// <summary>The rejected lines, to be mended and sent again.</summary>
    [HttpGet("{key:guid}/rejets.csv")]
    public async Task<IActionResult> Rejected(Guid key)
    {
        var preview = await Mediator.Send(new PreviewCallRecords.Query(key), HttpContext.RequestAborted);
        return File(RejectedLines.ToCsv(preview.Headers, preview.Rejected, CallImportPreview.Sentence), TableExport.CsvType, "appels-rejetes.csv");
    }

    /// <summary>Stores the calls.</summary>
    [HttpPost("{key:guid}")]
    public Task<IActionResult> Confirm(Guid key)
        => SubmitAsync(new ImportCallRecords.Command(key), result =>
        {
            import.Forget(key);
            TempData["Notice"] = $"{result.Added} appels ajoutés, {result.Known} déjà connus, {result.Rejected} lignes rejetées.";
            return RedirectToAction(nameof(Index));
        }, () => Task.FromResult<IActionResult>(View(nameof(Index))));

    private ViewResult Refused(RuleException refusal)
    {
        ModelState.AddModelError(refusal.Field ?? "", Words.Of(refusal));
        var view = View(nameof(Index));
        view.StatusCode = StatusCodes.Status400BadRequest;
        return view;
    }
}

/// <summary>The preview of a file.</summary>
public sealed record CallImportPreview(Guid Key, PreviewCallRecords.Result Result)
{
    /// <summary>Rejected lines shown on the page; the file to download has them all.</summary>
    public const int Shown = 100;

    /// <summary>The French sentence of a problem.</summary>
    public static string Sentence(RowProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return Words.Of(new RuleException(problem.Code, null, [.. problem.Arguments]));
    }
}
