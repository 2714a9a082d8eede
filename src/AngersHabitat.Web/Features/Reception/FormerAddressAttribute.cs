using AngersHabitat.Application.Reception.Register;
using Microsoft.AspNetCore.Mvc.Filters;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>A page of a place that is asked for by an address that the place had before leads, for ever, to the present one.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FormerAddressAttribute : Attribute, IAsyncExceptionFilter
{
    public async Task OnExceptionAsync(ExceptionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        if (context.Exception is not NotFoundException || !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
            || (context.RouteData.Values["slug"] ?? context.RouteData.Values["scope"]) is not string asked)
            return;
        var mediator = context.HttpContext.RequestServices.GetRequiredService<IMediator>();
        if (await mediator.Send(new FindFormerAddress.Query(asked), context.HttpContext.RequestAborted) is not { } slug)
            return;
        var segments = request.Path.Value!.Split('/').Select(segment => string.Equals(segment, asked, StringComparison.OrdinalIgnoreCase) ? slug : segment);
        context.Result = new LocalRedirectResult($"~{string.Join('/', segments)}{request.QueryString}", permanent: true);
        context.ExceptionHandled = true;
    }
}
