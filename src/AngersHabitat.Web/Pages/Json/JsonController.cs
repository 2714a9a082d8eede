namespace AngersHabitat.Web.Pages.Json;

/// <summary>
/// Base of what speaks JSON. A body that cannot be read, a value that is refused and a session that has ended are answered by status and
/// problem details in French (RFC 9457), never by a page: see <see cref="ProblemAnswers"/>.
/// </summary>
[ApiController]
[ApiExplorerSettings(IgnoreApi = true)]
public abstract class JsonController(IMediator mediator) : ControllerBase
{
    protected IMediator Mediator { get; } = mediator;

    /// <summary>Asks or orders; what is refused becomes problem details.</summary>
    protected ValueTask<T> SendAsync<T>(IQuery<T> query) => Mediator.Send(query, HttpContext.RequestAborted);

    /// <inheritdoc cref="SendAsync{T}(IQuery{T})"/>
    protected ValueTask<T> SendAsync<T>(ICommand<T> command) => Mediator.Send(command, HttpContext.RequestAborted);
}
