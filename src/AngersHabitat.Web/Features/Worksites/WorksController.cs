using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>What happens on a worksite: phases, progress, suspension and resumption.</summary>
public sealed class WorksController(IMediator mediator, PortalClock clock) : OperationPages(mediator)
{
    private const string Base = "/pilotage/chantiers/operations/{id:guid}";

    /// <summary>The form of a change of phase.</summary>
    [HttpGet(Base + "/phase")]
    public Task<IActionResult> Advance([FromRoute] Guid id) => FormAsync(id, nameof(Advance), result => new AdvancePhase.Command
    {
        OperationId = id, Version = result.Operation.Version, On = clock.Today,
        Phase = result.Next.Where(next => next.Phase is not Phase.Cancelled).Select(next => (Phase?)next.Phase).FirstOrDefault(),
    });

    /// <summary>Changes the phase.</summary>
    [HttpPost(Base + "/phase")]
    public Task<IActionResult> Advance([FromRoute] Guid id, [FromForm] AdvancePhase.Command command)
        => SendAsync(command with { OperationId = id }, nameof(Advance), "La phase est enregistrée.");

    /// <summary>The form of a progress report; of a correction when <paramref name="remplace"/> names the newest.</summary>
    [HttpGet(Base + "/avancement")]
    public Task<IActionResult> Report([FromRoute] Guid id, Guid? remplace) => FormAsync(id, nameof(Report), result =>
    {
        var corrected = result.Operation.Reports.FirstOrDefault(report => report.Id == remplace);
        return new PublishReport.Command
        {
            Id = Guid.NewGuid(), OperationId = id, Version = result.Operation.Version, Supersedes = corrected?.Id,
            ReportedOn = corrected?.ReportedOn ?? clock.Today, Percent = corrected?.Percent, Comment = corrected?.Comment, Difficulties = corrected?.Difficulties,
        };
    });

    /// <summary>Publishes the report.</summary>
    [HttpPost(Base + "/avancement")]
    public Task<IActionResult> Report([FromRoute] Guid id, [FromForm] PublishReport.Command command)
        => SendAsync(command with { OperationId = id }, nameof(Report), "Le point d'avancement est publié.");

    /// <summary>The form of a suspension.</summary>
    [HttpGet(Base + "/suspension")]
    public Task<IActionResult> Suspend([FromRoute] Guid id) => FormAsync(id, nameof(Suspend), result => new SuspendWorks.Command
    {
        Id = Guid.NewGuid(), OperationId = id, Version = result.Operation.Version, From = clock.Today, Kind = SuspensionKind.Adjournment,
    });

    /// <summary>Suspends the works.</summary>
    [HttpPost(Base + "/suspension")]
    public Task<IActionResult> Suspend([FromRoute] Guid id, [FromForm] SuspendWorks.Command command)
        => SendAsync(command with { OperationId = id }, nameof(Suspend), "La suspension est enregistrée.");

    /// <summary>The form of a resumption, with the shift that it proposes.</summary>
    [HttpGet(Base + "/reprise")]
    public async Task<IActionResult> Resume([FromRoute] Guid id)
    {
        var result = await OperationAsync(id);
        var running = result.Operation.Suspensions.LastOrDefault(suspension => suspension.To is null);
        if (running is null)
            return Done(id, "Aucune suspension n'est en cours.");
        return View(new ResumeWorks.Command
        {
            OperationId = id, Version = result.Operation.Version, SuspensionId = running.Id, On = clock.Today, ConfirmShift = true,
        });
    }

    /// <summary>Resumes the works.</summary>
    [HttpPost(Base + "/reprise")]
    public Task<IActionResult> Resume([FromRoute] Guid id, [FromForm] ResumeWorks.Command command)
        => SendAsync(command with { OperationId = id }, nameof(Resume), "La reprise est enregistrée.");

    /// <summary>The form that suspends every worksite of a nature in one step.</summary>
    [HttpGet("/pilotage/chantiers/suspension")]
    public IActionResult SuspendAll() => View(new SuspendAll.Command
    {
        Id = Guid.NewGuid(), Nature = Nature.Rehabilitation, From = clock.Today, Cause = SuspensionCause.Sanitary, Kind = SuspensionKind.Adjournment,
    });

    /// <summary>Suspends them.</summary>
    [HttpPost("/pilotage/chantiers/suspension")]
    public Task<IActionResult> SuspendAll([FromForm] SuspendAll.Command command)
        => SubmitAsync(command, result =>
        {
            TempData["Notice"] = Told(result);
            return LocalRedirect($"/pilotage/chantiers/operations?liste=Suspended&au={command.From:yyyy-MM-dd}");
        }, () => Task.FromResult<IActionResult>(View(command)));

    private static string Told(SuspendAll.Result result)
    {
        var told = $"{WorksiteTexts.Count(result.Suspended.Count, "chantier suspendu", "chantiers suspendus")}.";
        return result.LeftAlone.Count == 0 ? told : $"{told} Laissés de côté : {string.Join(" ; ", result.LeftAlone.Select(pair => $"{pair.Name} ({Words.Of(pair.Refusal)})"))}";
    }
}
