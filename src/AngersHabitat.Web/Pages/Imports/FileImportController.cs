using AngersHabitat.Application.Files;
using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Files;

namespace AngersHabitat.Web.Pages.Imports;

/// <summary>
/// The flow by which a file comes in: sent, looked at, confirmed or given up, followed to its end. A feature's controller gives its address, its
/// roles and its <see cref="ImportPage"/>.
/// </summary>
public abstract class FileImportController(IMediator mediator, ImportRunner runner) : PortalController(mediator)
{
    /// <summary>What the file is for: <c>{id}</c> of the address; null without it.</summary>
    protected Guid? SubjectId => Guid.TryParse(RouteData.Values["id"]?.ToString(), out var id) ? id : null;

    /// <summary>What the feature says of its kind of file.</summary>
    protected abstract ImportPage Page { get; }

    /// <summary>The form.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index()
        => View("Import/Upload", new ImportUploadView(Page, SubjectId, await Mediator.Send(new ListImports.Query(Page.Kind, SubjectId), HttpContext.RequestAborted)));

    /// <summary>Reads the file and keeps what was found; nothing is stored yet.</summary>
    [HttpPost("")]
    [RequestFormLimits(MultipartBodyLengthLimit = Hosting.Uploads.MaxRequestBytes)]
    public async Task<IActionResult> Upload(IFormFile? file)
    {
        if (file is null)
            return await RefusedAsync(new RuleException("Import.NoFile", "File"));
        try
        {
            await using var content = file.OpenReadStream();
            var key = await Mediator.TakeInAsync(Page.Kind, SubjectId, content, file.FileName, HttpContext.RequestAborted);
            return RedirectToAction(nameof(Show), new { id = SubjectId, key });
        }
        catch (RuleException refusal)
        {
            return await RefusedAsync(refusal);
        }
    }

    /// <summary>The preview, the progress or the outcome, by where the file stands.</summary>
    [HttpGet("{key:guid}")]
    public Task<IActionResult> Show(Guid key) => OwnAsync(key, async () =>
    {
        var file = await Mediator.Send(new GetImport.Query(key), HttpContext.RequestAborted);
        return file.Import.Kind == Page.Kind && file.Import.SubjectId == SubjectId ? View(file.Import.State == ImportState.Staged ? "Import/Preview" : "Import/Progress", new ImportFileView(Page, file)) : NotFound();
    });

    /// <summary>Lets the lines be stored; what is done in a moment is shown done.</summary>
    [HttpPost("{key:guid}")]
    public Task<IActionResult> Confirm(Guid key, bool update) => OwnAsync(key, async () =>
    {
        await Mediator.Send(new ConfirmImport.Command(key, runner.Id, update), HttpContext.RequestAborted);
        await runner.StartAsync(key);
        var file = await Mediator.Send(new GetImport.Query(key), HttpContext.RequestAborted);
        if (file.Import.State != ImportState.Done)
            return RedirectToAction(nameof(Show), new { id = SubjectId, key });
        return Done(Page.Done(file), LocalRedirect("~" + Page.Next.Href));
    });

    /// <summary>Gives the file up.</summary>
    [HttpPost("{key:guid}/annuler")]
    public Task<IActionResult> Cancel(Guid key) => OwnAsync(key, async () =>
    {
        await Mediator.Send(new CancelImport.Command(key), HttpContext.RequestAborted);
        return Done("Le fichier est abandonné.", RedirectToAction(nameof(Index), new { id = SubjectId }));
    });

    /// <summary>The rejected lines, to be mended and sent again.</summary>
    [HttpGet("{key:guid}/rejets.csv")]
    public Task<IActionResult> Rejected(Guid key) => OwnAsync(key, async ()
        => File(await Mediator.Send(new GetRejectedLines.Query(key), HttpContext.RequestAborted), TableExport.CsvType, "lignes-rejetees.csv"));

    // Somebody else's file is no page; one's own that is gone leads back to the form.
    private async Task<IActionResult> OwnAsync(Guid key, Func<Task<IActionResult>> answer)
    {
        try
        {
            return await answer();
        }
        catch (RuleException refusal)
        {
            return await Mediator.Send(new IsAnothersImport.Query(key), HttpContext.RequestAborted) ? NotFound() : await RefusedAsync(refusal);
        }
    }

    private Task<IActionResult> RefusedAsync(RuleException refusal)
        => RefuseAsync(refusal, Index);
}
