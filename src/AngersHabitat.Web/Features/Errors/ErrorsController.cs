using Microsoft.AspNetCore.Diagnostics;

namespace AngersHabitat.Web.Features.Errors;

/// <summary>The pages behind the status codes; in the API, problem details.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
[IgnoreAntiforgeryToken]
public sealed class ErrorsController : Controller
{
    [Route("/erreur/{code:int:range(400,599)}")]
    public IActionResult Index(int code)
    {
        Response.StatusCode = code;
        var path = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        return path?.StartsWith("/api/", StringComparison.OrdinalIgnoreCase) == true ? Problem(statusCode: code) : View("Index", code);
    }
}
