using System.Globalization;
using AngersHabitat.Web.Pages.Json;
using Microsoft.AspNetCore.Diagnostics;

namespace AngersHabitat.Web.Features.Errors;

/// <summary>The pages behind the status codes; to whoever asked for JSON, problem details. Nothing of the refused request is read but its address.</summary>
[AllowAnonymous]
[BeforeOpening]
[ApiExplorerSettings(IgnoreApi = true)]
[IgnoreAntiforgeryToken]
public sealed class ErrorsController(PagesThatAnswer pages) : Controller
{
    /// <summary>Without arguments: to fill them in, the framework would read the refused body, and leave them empty when it cannot.</summary>
    [Route("/erreur/{code:int:range(400,599)}")]
    public IActionResult Index()
    {
        // After a fault the host has chosen the status by its kind.
        var status = HttpContext.Features.Get<IExceptionHandlerFeature>() is null ? int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture) : Response.StatusCode;
        if (status == StatusCodes.Status405MethodNotAllowed && !ProblemAnswers.AreFor(HttpContext) && HttpMethods.IsGet(Request.Method) && NearestPage() is { } page)
            return LocalRedirect("~" + page);
        Response.StatusCode = status;
        return ProblemAnswers.AreFor(HttpContext) ? ProblemAnswers.Of(HttpContext, status) : View("Index", status);
    }

    // Somebody opens the address to which a form is sent, after signing in or from the history: the page on which the form stands is above it.
    private string? NearestPage()
    {
        var path = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? "";
        while (path.LastIndexOf('/') is var cut and > 0)
        {
            path = path[..cut];
            if (pages.Answers(path))
                return path;
        }
        return path.Length > 0 ? "/" : null;
    }
}
