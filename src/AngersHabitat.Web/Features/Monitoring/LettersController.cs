using AngersHabitat.Application.Mail;

namespace AngersHabitat.Web.Features.Monitoring;

/// <summary>Letters to be sent and sent, for administrators.</summary>
[For<ListLetters.Query>]
[Route(LetterList.Address)]
public sealed class LettersController(IMediator mediator) : PortalController(mediator)
{
    private static readonly LetterList List = new();

    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListLetters.Query query) => ListAsync(List, query);

    /// <summary>The filtered letters as a file; no address is in it.</summary>
    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListLetters.Query query, string format) => FileAsync(List, query, format);

    /// <summary>One letter; in demonstration mode what it says too.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Letter(Guid id) => View(await Mediator.Send(new GetLetter.Query(id), HttpContext.RequestAborted));

    /// <summary>The whole message, in demonstration mode.</summary>
    [HttpGet("{id:guid}/message")]
    public async Task<IActionResult> Message(Guid id)
        => (await Mediator.Send(new GetLetter.Query(id), HttpContext.RequestAborted)).Copy is { } copy ? File(copy.File, "message/rfc822", $"{id:N}.eml") : NotFound();

    /// <summary>Tries a letter again, or gives it up; the list is shown again, as it was filtered.</summary>
    [HttpPost("suite")]
    public Task<IActionResult> Step([FromFilters] ListLetters.Query list, [PageForm("Letter")] FollowLetter.Command form)
        => SubmitAsync(form, _ => Done(LetterWords.Followed(form.Step), LocalRedirect("~" + FilterAddress.Of(List.Path, list))), () => Index(list));
}
