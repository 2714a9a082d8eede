using AngersHabitat.Application.Reception.Editing;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The forms of the rules. Each changes the editor's draft; nothing is public before it is published.</summary>
public sealed class RuleFormsController(IMediator mediator) : EditorPages(mediator)
{
    /// <summary>Weekly hours: a rule, or a new one.</summary>
    [HttpGet("horaires/{id:guid?}")]
    public Task<IActionResult> Hours(string scope, Guid? id)
        => ShowAsync(scope, id, nameof(Hours), (WeeklyHours rule) => SaveWeeklyHours.Command.Of(scope, rule), (newId, editor) => NewHours(scope, newId, editor));

    /// <summary>Saves weekly hours.</summary>
    [HttpPost("horaires/{id:guid?}")]
    public Task<IActionResult> Hours(string scope, [PageForm] SaveWeeklyHours.Command form)
        => SaveAsync(form with { Scope = scope }, nameof(Hours));

    /// <summary>« La semaine du… »: other hours for one week, from those that hold in it.</summary>
    /// <param name="scope">The place; a whole type has no weekly hours.</param>
    /// <param name="du">Any date of the week, as 2020-11-23; none: the coming week.</param>
    [HttpGet("semaine")]
    public async Task<IActionResult> Week(string scope, string? du)
    {
        var editor = await ReadAsync(scope);
        var date = editor.Today.AddDays(7);
        if (editor.Place is null || (du is not null && !DateOnly.TryParseExact(du, "O", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out date)) || !OpeningCalendar.Answers(date))
            return NotFound();
        return View(nameof(Week), new RulePage<SaveWeek.Command>(SaveWeek.Command.Of(scope, CalendarWeek.Of(date), editor.Rules), editor));
    }

    /// <summary>Saves the hours of a week, or shows those of the week of another date.</summary>
    [HttpPost("semaine")]
    public async Task<IActionResult> Week(string scope, [PageForm] SaveWeek.Command form, [FromForm] string? etape)
        => etape == TogetherSteps.ShowWeek && form.From is { } date && OpeningCalendar.Answers(date)
            ? RedirectToAction(nameof(Week), new { scope, du = date.ToString("O") })
            : await SaveAsync(form with { Scope = scope }, nameof(Week));

    /// <summary>An exception.</summary>
    [HttpGet("exceptions/{id:guid?}")]
    public Task<IActionResult> Exceptional(string scope, Guid? id)
        => ShowAsync(scope, id, nameof(Exceptional), (OpeningException rule) => SaveException.Command.Of(scope, rule), (newId, editor) => new SaveException.Command
        {
            Scope = scope, Id = newId, From = editor.Today, Last = editor.Today,
            Channels = editor.Type == PlaceType.CallCentre ? [Channel.Phone] : [Channel.OnSite],
        });

    /// <summary>Saves an exception.</summary>
    [HttpPost("exceptions/{id:guid?}")]
    public Task<IActionResult> Exceptional(string scope, [PageForm] SaveException.Command form)
        => SaveAsync(form with { Scope = scope }, nameof(Exceptional));

    [HttpGet("pauses/{id:guid?}")]
    public Task<IActionResult> Pause(string scope, Guid? id)
        => ShowAsync(scope, id, nameof(Pause), (OpeningPause rule) => SavePause.Command.Of(scope, rule), (newId, editor) => new SavePause.Command
        {
            Scope = scope, Id = newId, From = editor.Today, Last = editor.Today,
            Channels = editor.Type == PlaceType.CallCentre ? [Channel.Phone] : [Channel.OnSite],
        });

    /// <summary>Saves a pause.</summary>
    [HttpPost("pauses/{id:guid?}")]
    public Task<IActionResult> Pause(string scope, [PageForm] SavePause.Command form)
        => SaveAsync(form with { Scope = scope }, nameof(Pause));

    /// <summary>A crisis schedule.</summary>
    [HttpGet("crises/{id:guid?}")]
    public Task<IActionResult> Crisis(string scope, Guid? id)
        => ShowAsync(scope, id, nameof(Crisis), (CrisisSchedule rule) => SaveCrisis.Command.Of(scope, rule), (newId, editor) => new SaveCrisis.Command
        {
            Scope = scope, Id = newId, From = editor.Today,
        });

    /// <summary>Saves a crisis schedule.</summary>
    [HttpPost("crises/{id:guid?}")]
    public Task<IActionResult> Crisis(string scope, [PageForm] SaveCrisis.Command form)
        => SaveAsync(form with { Scope = scope }, nameof(Crisis));

    /// <summary>A sanitary measure.</summary>
    [HttpGet("mesures/{id:guid?}")]
    public Task<IActionResult> Measure(string scope, Guid? id)
        => ShowAsync(scope, id, nameof(Measure), (SanitaryMeasure rule) => SaveMeasure.Command.Of(scope, rule), (newId, editor) => new SaveMeasure.Command
        {
            Scope = scope, Id = newId, From = editor.Today,
        });

    /// <summary>Saves a sanitary measure.</summary>
    [HttpPost("mesures/{id:guid?}")]
    public Task<IActionResult> Measure(string scope, [PageForm] SaveMeasure.Command form)
        => SaveAsync(form with { Scope = scope }, nameof(Measure));

    /// <summary>Takes a rule out of the draft.</summary>
    [HttpPost("retirer")]
    public Task<IActionResult> Remove(string scope, [PageForm("Remove")] RemoveRule.Command form)
        => StepAsync(form with { Scope = scope }, scope, "La règle est retirée de votre brouillon. Rien n'est encore public.");

    /// <summary>New hours start from those that hold now: most often one day changes.</summary>
    private static SaveWeeklyHours.Command NewHours(string scope, Guid id, GetRuleEditor.Result editor)
    {
        var channel = editor.Type == PlaceType.CallCentre ? Channel.Phone : Channel.OnSite;
        var current = editor.Rules.Weekly.FirstOrDefault(hours => hours.Channel == channel && hours.Covers(editor.Today))
            ?? new WeeklyHours { Id = id, From = editor.Today, Channel = channel, Week = Domain.Reception.Week.Never };
        return SaveWeeklyHours.Command.Of(scope, current) with { Id = id, Version = Guid.Empty, From = editor.Today.AddDays(1), Last = null, EndsCurrent = true };
    }

    private async Task<IActionResult> ShowAsync<TRule, TForm>(
        string scope, Guid? id, string view, Func<TRule, TForm> edit, Func<Guid, GetRuleEditor.Result, TForm> create)
        where TRule : DatedRule
        where TForm : RuleForm
    {
        var editor = await ReadAsync(scope);
        if (id is null)
            return View(view, new RulePage<TForm>(create(Guid.NewGuid(), editor), editor));
        return editor.Rules.Find<TRule>(id.Value) is { } rule ? View(view, new RulePage<TForm>(edit(rule), editor)) : NotFound();
    }

    private Task<IActionResult> SaveAsync<TForm>(TForm form, string view)
        where TForm : RuleForm, ICommand<Unit>
        => SubmitAsync(
            form,
            _ => Edited(form.Scope, "C'est dans votre brouillon. Rien n'est encore public : regardez l'effet, puis publiez."),
            async () => await ReadAsync(form.Scope) is var editor ? View(view, new RulePage<TForm>((TForm)form.Over(editor.Rules), editor)) : NotFound());
}
