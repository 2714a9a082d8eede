using Microsoft.AspNetCore.Mvc.Filters;

namespace AngersHabitat.Web.Pages;

/// <summary>A page of what is published: until the portal is open to the public, a visitor reads that hours will follow, and staff the page itself.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToPublicAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var services = context.HttpContext.RequestServices;
        if (context.HttpContext.User.Identity?.IsAuthenticated == true || services.GetRequiredService<IPageChrome>().IsOpen)
            return;
        context.Result = new ViewResult { ViewName = "NotOpenYet" };
    }
}
