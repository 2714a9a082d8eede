using AngersHabitat.Application.Reception.Together;
using AngersHabitat.Domain.Reception;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The same change in several places at once: the form, one preview that names each place, publishing in one step, undoing in one step.</summary>
[For<PreviewTogether.Query>]
[Route("/agents/plusieurs-lieux")]
public sealed class TogetherController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>Other hours for one week.</summary>
    [HttpGet("semaine")]
    public async Task<IActionResult> Week()
    {
        var form = New(SharedChange.Week);
        var offered = await ReadAsync(form);
        var channel = offered.Example.Type is PlaceType.Lodge or PlaceType.CallCentre ? Channel.Phone : Channel.OnSite;
        return Form(form with { Week = offered.Week, Channels = [channel] }, offered);
    }

    /// <summary>A step of it: the effect, or the publication.</summary>
    [HttpPost("semaine")]
    public Task<IActionResult> Week([PageForm] PublishTogether.Command form, [FromForm] string? etape) => StepAsync(form, SharedChange.Week, etape);

    /// <summary>An exception.</summary>
    [HttpGet("exception")]
    public async Task<IActionResult> Exceptional()
    {
        var offered = await ReadAsync(New(SharedChange.Exception));
        return Form(New(SharedChange.Exception) with { Exception = new() { Id = Guid.NewGuid(), From = offered.Today, Last = offered.Today, Channels = [Channel.OnSite] } }, offered);
    }

    /// <inheritdoc cref="Week(PublishTogether.Command, string?)"/>
    [HttpPost("exception")]
    public Task<IActionResult> Exceptional([PageForm] PublishTogether.Command form, [FromForm] string? etape) => StepAsync(form, SharedChange.Exception, etape);

    /// <summary>An emergency closure.</summary>
    [HttpGet("fermeture")]
    public Task<IActionResult> Closure() => FormAsync(New(SharedChange.Closure) with { Closure = new() { Id = Guid.NewGuid() } });

    /// <inheritdoc cref="Week(PublishTogether.Command, string?)"/>
    [HttpPost("fermeture")]
    public Task<IActionResult> Closure([PageForm] PublishTogether.Command form, [FromForm] string? etape) => StepAsync(form, SharedChange.Closure, etape);

    /// <summary>What was published in several places.</summary>
    [For<GetTogether.Query>]
    [HttpGet("publication/{id:guid}")]
    public async Task<IActionResult> Published(Guid id) => View(nameof(Published), await Mediator.Send(new GetTogether.Query(id), HttpContext.RequestAborted));

    /// <summary>Takes it back in all of them.</summary>
    [For<UndoTogether.Command>]
    [HttpPost("publication/{id:guid}")]
    public Task<IActionResult> Undo(Guid id)
        => SubmitAsync(new UndoTogether.Command(id), count => Done(TogetherWords.Undone(count), RedirectToAction(nameof(Published), new { id })), () => Published(id));

    private static PublishTogether.Command New(SharedChange change) => new() { Id = Guid.NewGuid(), Change = change };

    private Task<IActionResult> StepAsync(PublishTogether.Command sent, SharedChange change, string? step)
    {
        var form = sent with { Change = change };
        return step switch
        {
            TogetherSteps.Edit => FormAsync(form),
            TogetherSteps.ShowWeek => RefillAsync(form),
            TogetherSteps.Publish => SubmitAsync(
                form, count => Done(TogetherWords.Published(count), RedirectToAction(nameof(Published), new { form.Id })), () => PreviewAgainAsync(form)),
            _ => SubmitAsync(new PreviewTogether.Query(form), preview => Preview(form, preview), () => FormAsync(form)),
        };
    }

    /// <summary>The hours of the week of another date; a date that cannot be read is said at its field.</summary>
    private async Task<IActionResult> RefillAsync(PublishTogether.Command form)
    {
        if (ModelState.Keys.Any(key => key.EndsWith("Week.From", StringComparison.Ordinal) && ModelState[key]!.Errors.Count > 0))
            return await RefuseAsync(() => FormAsync(form));
        ModelState.Clear();
        var offered = await ReadAsync(form);
        return Form(form with { Week = offered.Week }, offered);
    }

    /// <summary>After a refusal: the effect as it is now, or the form when it is no longer one that can be previewed.</summary>
    private async Task<IActionResult> PreviewAgainAsync(PublishTogether.Command form)
    {
        try
        {
            return Preview(form, await Mediator.Send(new PreviewTogether.Query(form), HttpContext.RequestAborted));
        }
        catch (FluentValidation.ValidationException)
        {
            return await FormAsync(form);
        }
    }

    /// <summary>The effect, each place that changes ticked by itself, whatever group it came from.</summary>
    private ViewResult Preview(PublishTogether.Command form, PreviewTogether.Result preview)
    {
        ModelState.Remove("Form.Places");
        return View(nameof(Preview), new TogetherPreviewPage(form with { Groups = [], Places = [.. preview.Places.Where(place => place.HasChanged).Select(place => place.Slug)] }, preview));
    }

    private async Task<GetTogetherForm.Result> ReadAsync(PublishTogether.Command form)
        => await Mediator.Send(new GetTogetherForm.Query(form), HttpContext.RequestAborted);

    private async Task<IActionResult> FormAsync(PublishTogether.Command form) => Form(form, await ReadAsync(form));

    private ViewResult Form(PublishTogether.Command form, GetTogetherForm.Result offered)
    {
        RefuseUnknown(nameof(form.Groups), form.Groups, offered.Places.SelectMany(place => place.Groups));
        RefuseUnknown(nameof(form.Places), form.Places, offered.Places.Select(place => place.Slug));
        return View(ViewOf(form.Change), new TogetherPage(form, offered));
    }

    /// <summary>Says it beside what else is wrong; the use case, which asks last, says it alone.</summary>
    private void RefuseUnknown(string field, IEnumerable<string> ticked, IEnumerable<string> known)
    {
        if (ModelState.GetValidationState($"Form.{field}") != ModelValidationState.Invalid && ticked.Except(known, StringComparer.Ordinal).Any())
            AddError(field, Words.Of(new RuleException("Reception.PlaceUnknown")));
    }

    private static string ViewOf(SharedChange change) => change switch
    {
        SharedChange.Week => nameof(Week),
        SharedChange.Exception => nameof(Exceptional),
        SharedChange.Closure => nameof(Closure),
        _ => throw Unknown.Value(change),
    };
}
