using AngersHabitat.Application.Lists;
using AngersHabitat.Web.Pages.Kept;
using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.RateLimiting;

namespace AngersHabitat.Web.Pages.Json;

/// <summary>
/// Base of the public API: anonymous, read by other sites, so many requests a minute from one address, described by <c>/openapi/v1.json</c>.
/// The names of fields and addresses are promised to those outside.
/// </summary>
[AllowAnonymous]
[KeptAnswer]
[EnableCors(RequestPolicy.Api)]
[EnableRateLimiting(RequestPolicy.Api)]
[ApiExplorerSettings(IgnoreApi = false)]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, ProblemAnswers.ContentType)]
public abstract class PublicApiController(IMediator mediator) : JsonController(mediator)
{
    /// <summary>Where every address of the API begins.</summary>
    public const string Root = "/api/v1";

    /// <summary>A page of a list: its rows, and beside them where the others stand.</summary>
    protected IReadOnlyList<TShown> Rows<TRow, TShown>(Page<TRow> page, Func<TRow, TShown> show)
    {
        ArgumentNullException.ThrowIfNull(page);
        ProgramPages.Tell(HttpContext, page);
        return page.Select(show).Items;
    }
}
