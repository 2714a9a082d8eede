using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.RateLimiting;

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

/// <summary>
/// Base of the public API: anonymous, read by other sites, so many requests a minute from one address, described by <c>/openapi/v1.json</c>.
/// The names of fields and addresses are promised to those outside.
/// </summary>
[AllowAnonymous]
[EnableCors(RequestPolicy.Api)]
[EnableRateLimiting(RequestPolicy.Api)]
[ApiExplorerSettings(IgnoreApi = false)]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, ProblemAnswers.ContentType)]
public abstract class PublicApiController(IMediator mediator) : JsonController(mediator)
{
    /// <summary>Where every address of the API begins.</summary>
    public const string Root = "/api/v1";
}
