using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>What happens on a worksite: phases, progress, suspension and resumption.</summary>
[For<AdvancePhase.Command>]
public sealed class WorksController(IMediator mediator, PortalClock clock) : OperationPages(mediator)
{
    private const string Base = "/pilotage/chantiers/operations/{id:guid}";

    /// <summary>The form of a change of phase.</summary>
    [HttpGet(Base + "/phase")]
    public Task<IActionResult> Advance(Guid id) => FormAsync(id, nameof(Advance), result => new AdvancePhase.Command
    {
        OperationId = id, Version = result.Operation.Version, On = clock.Today,
        Phase = result.Next.Where(next => next.Phase is not Phase.Cancelled).Select(next => (Phase?)next.Phase).FirstOrDefault(),
    });

    /// <summary>Changes the phase.</summary>
    [HttpPost(Base + "/phase")]
    public Task<IActionResult> Advance(Guid id, [PageForm] AdvancePhase.Command form)
        => SendAsync(form with { OperationId = id }, nameof(Advance), "La phase est enregistrée.");

    /// <summary>The form of a progress report; of a correction when <paramref name="remplace"/> names the newest.</summary>
    [HttpGet(Base + "/avancement")]
    public Task<IActionResult> Report(Guid id, Guid? remplace) => FormAsync(id, nameof(Report), result =>
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
    public Task<IActionResult> Report(Guid id, [PageForm] PublishReport.Command form)
        => SendAsync(form with { OperationId = id }, nameof(Report), "Le point d'avancement est publié.");

    /// <summary>The form of a suspension.</summary>
    [HttpGet(Base + "/suspension")]
    public Task<IActionResult> Suspend(Guid id) => FormAsync(id, nameof(Suspend), result => new SuspendWorks.Command
    {
        Id = Guid.NewGuid(), OperationId = id, Version = result.Operation.Version, From = clock.Today, Kind = SuspensionKind.Adjournment,
    });

    /// <summary>Suspends the works.</summary>
    [HttpPost(Base + "/suspension")]
    public Task<IActionResult> Suspend(Guid id, [PageForm] SuspendWorks.Command form)
        => SendAsync(form with { OperationId = id }, nameof(Suspend), "La suspension est enregistrée.");

    /// <summary>The form of a resumption, with the shift that it proposes.</summary>
    [HttpGet(Base + "/reprise")]
    public async Task<IActionResult> Resume(Guid id)
    {
        var shown = await Mediator.Send(new GetOperation.Query(id), HttpContext.RequestAborted);
        if (shown.Operation.Suspensions.LastOrDefault(suspension => suspension.To is null) is not { } running)
            return Saved(id, "Aucune suspension n'est en cours.");
        var form = new ResumeWorks.Command
        {
            OperationId = id, Version = shown.Operation.Version, SuspensionId = running.Id, On = clock.Today, ConfirmShift = true,
        };
        return View(new OperationPage<ResumeWorks.Command>(form, shown));
    }

    /// <summary>Resumes the works.</summary>
    [HttpPost(Base + "/reprise")]
    public Task<IActionResult> Resume(Guid id, [PageForm] ResumeWorks.Command form)
        => SendAsync(form with { OperationId = id }, nameof(Resume), "La reprise est enregistrée.");

    /// <summary>The form that suspends every worksite of a nature in one step.</summary>
    [HttpGet("/pilotage/chantiers/suspension")]
    public IActionResult SuspendAll() => SuspendAllPage(new SuspendAll.Command
    {
        Id = Guid.NewGuid(), Nature = Nature.Rehabilitation, From = clock.Today, Cause = SuspensionCause.Sanitary, Kind = SuspensionKind.Adjournment,
    });

    /// <summary>Suspends them.</summary>
    [HttpPost("/pilotage/chantiers/suspension")]
    public Task<IActionResult> SuspendAll([PageForm] SuspendAll.Command form)
        => SubmitAsync(
            form,
            result => Done(Told(result), RedirectToAction(nameof(SteeringController.Operations), "Steering", new { liste = FigureList.Suspended, au = $"{form.From:yyyy-MM-dd}" })),
            () => SuspendAllPage(form));

    private ViewResult SuspendAllPage(SuspendAll.Command form) => View(nameof(SuspendAll), new FormPage<SuspendAll.Command>(form));

    private static string Told(SuspendAll.Result result)
    {
        var told = $"{French.Count(result.Suspended.Count, "chantier suspendu", "chantiers suspendus")}.";
        return result.LeftAlone.Count == 0 ? told : $"{told} Laissés de côté : {string.Join(" ; ", result.LeftAlone.Select(pair => $"{pair.Name} ({Words.Of(pair.Refusal)})"))}";
    }
}
