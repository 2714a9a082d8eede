using System.Globalization;
using AngersHabitat.Web.Hosting;
using AngersHabitat.Web.Pages.Json;
using Microsoft.AspNetCore.Diagnostics;

namespace AngersHabitat.Web.Features.Errors;

/// <summary>The pages behind the status codes; to whoever asked for JSON, problem details. Nothing of the refused request is read but its address; what could not be taken through no fault of its own (503) is given back.</summary>
[AllowAnonymous]
[BeforeOpening]
[ApiExplorerSettings(IgnoreApi = true)]
[IgnoreAntiforgeryToken]
public sealed class ErrorsController(PagesThatAnswer pages) : Controller
{
    /// <summary>Without arguments: to fill them in, the framework would read the refused body, and leave them empty when it cannot.</summary>
    [Route("/erreur/{code:int:range(400,599)}")]
    public async Task<IActionResult> Index()
    {
        // After a fault the host has chosen the status by its kind.
        var status = HttpContext.Features.Get<IExceptionHandlerFeature>() is null ? int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture) : Response.StatusCode;
        if (status == StatusCodes.Status405MethodNotAllowed && !ProblemAnswers.AreFor(HttpContext) && HttpMethods.IsGet(Request.Method) && NearestPage() is { } page)
            return LocalRedirect("~" + page);
        Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
            Response.Headers.RetryAfter = FaultAnswers.RetryAfter;
        if (ProblemAnswers.AreFor(HttpContext))
            return ProblemAnswers.Of(HttpContext, status);
        return View("Index", status == StatusCodes.Status503ServiceUnavailable ? new ErrorPage(status, await SentAgain.OfAsync(HttpContext), PageAskedFor()) : new ErrorPage(status, null, null));
    }

    // What was posted to an address that is no page cannot be asked for again by a link; two strokes would lead to another site.
    private string? PageAskedFor()
        => HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path is { } path && !path.StartsWith("//", StringComparison.Ordinal) && (HttpMethods.IsGet(Request.Method) || pages.Answers(path))
            ? new PathString(path).ToUriComponent() + Request.QueryString : null;

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
