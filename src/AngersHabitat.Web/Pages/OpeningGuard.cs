using AngersHabitat.Web.Pages.Json;
using Microsoft.AspNetCore.Mvc.Filters;

namespace AngersHabitat.Web.Pages;

/// <summary>
/// The one place that decides what the public may read before « Ouvrir le portail au public »: of what asks for no account, only what says <see cref="BeforeOpeningAttribute"/>.
/// A page says that hours will follow, an interface or a file that there is nothing; staff see everything.
/// </summary>
internal sealed class OpeningGuard(IPageChrome chrome) : IResourceFilter
{
    private const string NotYet = "Ce portail n'est pas encore ouvert au public.";

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var asked = context.ActionDescriptor.EndpointMetadata;
        if (!asked.OfType<IAllowAnonymous>().Any() || asked.OfType<BeforeOpeningAttribute>().Any()
            || context.HttpContext.User.Identity?.IsAuthenticated == true || chrome.IsOpen)
            return;
        context.Result = Answer(context.HttpContext);
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    private static IActionResult Answer(HttpContext context)
        => ProblemAnswers.AreFor(context) ? ProblemAnswers.Of(context, StatusCodes.Status404NotFound, NotYet)
            : Path.HasExtension(context.Request.Path) ? new NotFoundResult()
            : new ViewResult { ViewName = "NotOpenYet" };
}
