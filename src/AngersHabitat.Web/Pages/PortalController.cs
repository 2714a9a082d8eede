using AngersHabitat.Store.Common;
using AngersHabitat.Web.Hosting;
using FluentValidation;

namespace AngersHabitat.Web.Pages;

/// <summary>
/// Base of the controllers that take forms: what follows a success (<see cref="Done"/>: elsewhere, with a sentence) and what follows a refusal
/// (the same page with status 400, or 409 when somebody else was faster; what was typed is still there, each error at its field).
/// </summary>
[ApiExplorerSettings(IgnoreApi = true)]
public abstract partial class PortalController(IMediator mediator) : Controller
{
    /// <summary>Where the sentence waits that the next page shows once, at its top.</summary>
    public const string NoticeKey = "Notice";

    /// <summary>The mediator.</summary>
    protected IMediator Mediator { get; } = mediator;

    /// <summary>Sends what a form asks for.</summary>
    /// <param name="command">The command of the form, a <see cref="PageFormAttribute"/>, or of a button.</param>
    /// <param name="done">Answer when it is done, usually <see cref="Done"/>.</param>
    /// <param name="again">
    /// The page of the form, read anew, when it is refused. The fields show what was typed, whatever the page gives them; after a conflict the field
    /// <c>Version</c> shows what the page gives, so that the form can be sent again knowingly.
    /// </param>
    protected Task<IActionResult> SubmitAsync<T>(ICommand<T> command, Func<T, IActionResult> done, Func<Task<IActionResult>> again)
        => AnswerAsync(command, async () => done(await Mediator.Send(command, HttpContext.RequestAborted)), again);

    /// <summary>The same for a form that asks and changes nothing yet, such as one whose effect is shown first.</summary>
    protected Task<IActionResult> SubmitAsync<T>(IQuery<T> query, Func<T, IActionResult> done, Func<Task<IActionResult>> again)
        => AnswerAsync(query, async () => done(await Mediator.Send(query, HttpContext.RequestAborted)), again);

    /// <inheritdoc cref="SubmitAsync{T}(ICommand{T}, Func{T, IActionResult}, Func{Task{IActionResult}})"/>
    protected Task<IActionResult> SubmitAsync<T>(ICommand<T> command, Func<T, IActionResult> done, Func<IActionResult> again)
        => SubmitAsync(command, done, () => Task.FromResult(again()));

    /// <summary>After a success: another page, with a sentence that is shown once.</summary>
    /// <param name="notice">What was done.</param>
    /// <param name="to">Where to go, a redirect.</param>
    protected IActionResult Done(string notice, IActionResult to)
    {
        TempData[NoticeKey] = notice;
        return to;
    }

    /// <summary>Says what is wrong with a field of the form that was sent, where no command says it.</summary>
    /// <param name="field">The property of the form.</param>
    /// <param name="text">What is wrong with it.</param>
    protected void AddError(string field, string text) => ModelState.AddModelError(KeyOf(field), text);

    /// <summary>After a refusal that no command made: the page of the form, with status 400.</summary>
    /// <param name="again">The page.</param>
    protected Task<IActionResult> RefuseAsync(Func<Task<IActionResult>> again) => AgainAsync(StatusCodes.Status400BadRequest, again);

    /// <summary>After the refusal of a rule.</summary>
    /// <param name="refused">The rule.</param>
    /// <param name="again">The page of the form.</param>
    protected Task<IActionResult> RefuseAsync(RuleException refused, Func<Task<IActionResult>> again)
    {
        ArgumentNullException.ThrowIfNull(refused);
        AddError(refused.Field ?? "", Words.Of(refused));
        if (refused.Field is { } field && refused.Arguments.OfType<DateTime>().LastOrDefault() is var next && next != default)
            NextMoments.Of(HttpContext).Offer(KeyOf(field), next);
        return RefuseAsync(again);
    }

    /// <inheritdoc cref="RefuseAsync(Func{Task{IActionResult}})"/>
    protected Task<IActionResult> RefuseAsync(Func<IActionResult> again) => RefuseAsync(() => Task.FromResult(again()));

    private async Task<IActionResult> AnswerAsync(object message, Func<Task<IActionResult>> send, Func<Task<IActionResult>> again)
    {
        ArgumentNullException.ThrowIfNull(again);
        await AskAboutDatesAsync(message);
        if (!ModelState.IsValid)
            return await AgainAsync(StatusCodes.Status400BadRequest, again);
        try
        {
            return await send();
        }
        catch (ValidationException invalid)
        {
            foreach (var error in invalid.Errors)
                AddError(error.PropertyName, error.ErrorMessage);
            return await AgainAsync(StatusCodes.Status400BadRequest, again);
        }
        catch (RuleException refused)
        {
            return await RefuseAsync(refused, again);
        }
        catch (Exception fault) when (HttpContext.RequestServices.GetRequiredService<IStoreErrors>().TroubleOf(fault) is { } trouble)
        {
            return await AgainLaterAsync(trouble, again);
        }
        catch (EditConflictException conflict)
        {
            ModelState.Remove(KeyOf("Version"));
            ModelState.AddModelError("", "Une autre personne a modifié ces informations entre-temps. Votre saisie est conservée ci-dessous.");
            foreach (var change in conflict.Changes)
                ModelState.AddModelError("", change);
            return await AgainAsync(StatusCodes.Status409Conflict, again);
        }
    }

    // Pages are still read while nothing can be written: the form is there with all that was typed, and the identifiers with which it is stored once.
    private Task<IActionResult> AgainLaterAsync(StoreTrouble trouble, Func<Task<IActionResult>> again)
    {
        LogTrouble(HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger<PortalController>(), trouble);
        Response.Headers.RetryAfter = FaultAnswers.RetryAfter;
        ModelState.AddModelError("", "Le portail ne peut rien enregistrer pour le moment. Rien n'est perdu : attendez une minute, puis recommencez sur cette page. L'enregistrement ne se fera qu'une fois.");
        return AgainAsync(StatusCodes.Status503ServiceUnavailable, again);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A form is not stored: the store is {Trouble}")]
    private static partial void LogTrouble(ILogger logger, StoreTrouble trouble);

    private async Task<IActionResult> AgainAsync(int status, Func<Task<IActionResult>> again)
    {
        ArgumentNullException.ThrowIfNull(again);
        Response.StatusCode = status;
        var result = await again();
        if (result is ViewResult view)
            view.StatusCode = status;
        return result;
    }

    private string KeyOf(string field) => SentForm.KeyOf(HttpContext, field);
}
