using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The forms of the rules. Each changes the editor's draft; nothing is public before it is published.</summary>
[Authorize(Roles = Roles.Reception + "," + Roles.Manager)]
[Route("/agents/lieux/{scope}")]
public sealed class RuleFormsController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>Weekly hours: a rule, or a new one.</summary>
    [HttpGet("horaires/{id:guid?}")]
    public Task<IActionResult> Hours(string scope, Guid? id)
        => ShowAsync<WeeklyHours>(scope, id, nameof(Hours), rule => SaveWeeklyHours.Command.Of(scope, rule), (newId, editor) => NewHours(scope, newId, editor));

    /// <summary>Saves weekly hours.</summary>
    [HttpPost("horaires/{id:guid?}")]
    public Task<IActionResult> Hours(string scope, [FromForm] SaveWeeklyHours.Command command)
        => SaveAsync(scope, command with { Scope = scope }, nameof(Hours));

    /// <summary>An exception.</summary>
    [HttpGet("exceptions/{id:guid?}")]
    public Task<IActionResult> Exceptional(string scope, Guid? id)
        => ShowAsync<OpeningException>(scope, id, nameof(Exceptional), rule => SaveException.Command.Of(scope, rule), (newId, editor) => new SaveException.Command
        {
            Scope = scope, Id = newId, From = editor.Today, Last = editor.Today,
            Channels = editor.Type == PlaceType.CallCentre ? [Channel.Phone] : [Channel.OnSite],
        });

    /// <summary>Saves an exception.</summary>
    [HttpPost("exceptions/{id:guid?}")]
    public Task<IActionResult> Exceptional(string scope, [FromForm] SaveException.Command command)
        => SaveAsync(scope, command with { Scope = scope }, nameof(Exceptional));

    /// <summary>A pause.</summary>
    [HttpGet("pauses/{id:guid?}")]
    public Task<IActionResult> Pause(string scope, Guid? id)
        => ShowAsync<OpeningPause>(scope, id, nameof(Pause), rule => SavePause.Command.Of(scope, rule), (newId, editor) => new SavePause.Command
        {
            Scope = scope, Id = newId, From = editor.Today, Last = editor.Today,
            Channels = editor.Type == PlaceType.CallCentre ? [Channel.Phone] : [Channel.OnSite],
        });

    /// <summary>Saves a pause.</summary>
    [HttpPost("pauses/{id:guid?}")]
    public Task<IActionResult> Pause(string scope, [FromForm] SavePause.Command command)
        => SaveAsync(scope, command with { Scope = scope }, nameof(Pause));

    /// <summary>A crisis schedule.</summary>
    [HttpGet("crises/{id:guid?}")]
    public Task<IActionResult> Crisis(string scope, Guid? id)
        => ShowAsync<CrisisSchedule>(scope, id, nameof(Crisis), rule => SaveCrisis.Command.Of(scope, rule), (newId, editor) => new SaveCrisis.Command
        {
            Scope = scope, Id = newId, From = editor.Today,
        });

    /// <summary>Saves a crisis schedule.</summary>
    [HttpPost("crises/{id:guid?}")]
    public Task<IActionResult> Crisis(string scope, [FromForm] SaveCrisis.Command command)
        => SaveAsync(scope, command with { Scope = scope }, nameof(Crisis));

    /// <summary>A sanitary measure.</summary>
    [HttpGet("mesures/{id:guid?}")]
    public Task<IActionResult> Measure(string scope, Guid? id)
        => ShowAsync<SanitaryMeasure>(scope, id, nameof(Measure), rule => SaveMeasure.Command.Of(scope, rule), (newId, editor) => new SaveMeasure.Command
        {
            Scope = scope, Id = newId, From = editor.Today,
        });

    /// <summary>Saves a sanitary measure.</summary>
    [HttpPost("mesures/{id:guid?}")]
    public Task<IActionResult> Measure(string scope, [FromForm] SaveMeasure.Command command)
        => SaveAsync(scope, command with { Scope = scope }, nameof(Measure));

    /// <summary>Takes a rule out of the draft.</summary>
    [HttpPost("retirer")]
    public async Task<IActionResult> Remove(string scope, [FromForm] Guid id)
    {
        await Mediator.Send(new RemoveRule.Command { Scope = scope, Id = id }, HttpContext.RequestAborted);
        return Done(scope, "La règle est retirée de votre brouillon. Rien n'est encore public.");
    }

    /// <summary>New hours start from those that hold now: most often one day changes.</summary>
    private static SaveWeeklyHours.Command NewHours(string scope, Guid id, GetRuleEditor.Result editor)
    {
        var channel = editor.Type == PlaceType.CallCentre ? Channel.Phone : Channel.OnSite;
        var current = editor.Rules.Weekly.FirstOrDefault(hours => hours.Channel == channel && hours.Covers(editor.Today))
            ?? new WeeklyHours { Id = id, From = editor.Today, Channel = channel, Week = Week.Never };
        return SaveWeeklyHours.Command.Of(scope, current) with { Id = id, From = editor.Today.AddDays(1), Last = null, EndsCurrent = true };
    }

    private async Task<IActionResult> ShowAsync<TRule>(
        string scope, Guid? id, string view, Func<TRule, RuleForm> edit, Func<Guid, GetRuleEditor.Result, RuleForm> create)
        where TRule : DatedRule
    {
        var editor = await NameAsync(scope);
        if (id is null)
            return View(view, create(Guid.NewGuid(), editor));
        ViewData["Existing"] = true;
        return editor.Rules.Find<TRule>(id.Value) is { } rule ? View(view, edit(rule)) : NotFound();
    }

    private Task<IActionResult> SaveAsync<TCommand>(string scope, TCommand command, string view)
        where TCommand : RuleForm, ICommand<Unit>
        => SubmitAsync(
            command,
            _ => Done(scope, "C'est dans votre brouillon. Rien n'est encore public : regardez l'effet, puis publiez."),
            async () =>
            {
                var editor = await NameAsync(scope);
                ViewData["Existing"] = editor.Rules.Find<DatedRule>(command.Id) is not null;
                return View(view, command);
            });

    private async Task<GetRuleEditor.Result> NameAsync(string scope)
    {
        var editor = await Mediator.Send(new GetRuleEditor.Query(scope), HttpContext.RequestAborted);
        ViewData["ScopeName"] = ScopeWords.Of(editor.Type, editor.Place?.Contact.Name);
        ViewData["IsCallCentre"] = editor.Type == PlaceType.CallCentre;
        return editor;
    }

    private LocalRedirectResult Done(string scope, string notice)
    {
        TempData["Notice"] = notice;
        return LocalRedirect($"/agents/lieux/{scope}");
    }
}
