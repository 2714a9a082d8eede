using AngersHabitat.Application.Files;
using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>Takes a file of worksites in: nothing is stored before its preview is confirmed.</summary>
[For<PreviewWorksites.Query>]
public sealed class ImportController(IMediator mediator) : PortalController(mediator)
{
    private const string Path = "/pilotage/chantiers/import";

    /// <summary>The form.</summary>
    [HttpGet(Path)]
    public IActionResult Index() => View();

    /// <summary>Keeps the file and shows what it would do.</summary>
    [HttpPost(Path)]
    [RequestFormLimits(MultipartBodyLengthLimit = Hosting.Uploads.MaxRequestBytes)]
    public async Task<IActionResult> Index(IFormFile? file)
    {
        if (file is null)
            ModelState.AddModelError("File", "Choisissez un fichier.");
        using var content = file?.OpenReadStream() ?? Stream.Null;
        return await SubmitAsync(
            new StageWorksites.Command(content, file?.FileName ?? ""), key => LocalRedirect($"{Path}/{key}"), () => Task.FromResult<IActionResult>(View(nameof(Index))));
    }

    /// <summary>What the file would do.</summary>
    [HttpGet(Path + "/{key:guid}")]
    public async Task<IActionResult> Preview(Guid key)
    {
        try
        {
            return View(await Mediator.Send(new PreviewWorksites.Query(key), HttpContext.RequestAborted));
        }
        catch (RuleException refused)
        {
            // The file as a whole cannot be read: back to the form, with the reason.
            ModelState.AddModelError(refused.Field ?? "", Words.Of(refused));
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(nameof(Index));
        }
    }

    /// <summary>Takes the file in.</summary>
    [HttpPost(Path + "/{key:guid}")]
    public Task<IActionResult> Confirm(Guid key, bool update)
        => SubmitAsync(new ImportWorksites.Command(key, update), done =>
        {
            TempData["Notice"] = $"{WorksiteTexts.Count(done.Added, "opération ajoutée", "opérations ajoutées")}, {WorksiteTexts.Count(done.Updated, "mise à jour", "mises à jour")}.";
            return LocalRedirect("/pilotage/chantiers/operations");
        }, () => Task.FromResult<IActionResult>(View(nameof(Index))));

    /// <summary>The rejected lines.</summary>
    [HttpGet(Path + "/{key:guid}/rejets.csv")]
    public async Task<IActionResult> Rejected(Guid key)
        => File(await Mediator.Send(new RejectedWorksites.Query(key, Sentence), HttpContext.RequestAborted), TableExport.CsvType, "chantiers-rejets.csv");

    /// <summary>The French sentence of a problem.</summary>
    public static string Sentence(RowProblem problem)
        => Words.Of(new RuleException(problem.Code, problem.Column, [.. problem.Arguments]));
}
