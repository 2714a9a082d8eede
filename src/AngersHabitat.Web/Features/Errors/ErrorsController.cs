using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace AngersHabitat.Web.Features.Errors;

/// <summary>The pages behind the status codes; in the API, problem details.</summary>
[AllowAnonymous]
[ApiExplorerSettings(IgnoreApi = true)]
[IgnoreAntiforgeryToken]
public sealed class ErrorsController(IProblemDetailsService problems) : Controller
{
    [Route("/erreur/{code:int:range(400,599)}")]
    public async Task<IActionResult> Index(int code)
    {
        Response.StatusCode = code;
        var path = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;
        if (path?.StartsWith("/api/", StringComparison.OrdinalIgnoreCase) == true)
        {
            await problems.WriteAsync(new ProblemDetailsContext { HttpContext = HttpContext, ProblemDetails = { Status = code } });
            return new EmptyResult();
        }
        return View("Index", code);
    }
}
