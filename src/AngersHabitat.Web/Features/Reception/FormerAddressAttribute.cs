using AngersHabitat.Application.Reception.Register;
using Microsoft.AspNetCore.Mvc.Filters;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>A page of a place, or of a residence, that is asked for by an address that it had before leads, for ever, to the present one.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FormerAddressAttribute : Attribute, IAsyncExceptionFilter
{
    /// <summary>Whether it is the page of a residence.</summary>
    public bool OfResidence { get; init; }

    public async Task OnExceptionAsync(ExceptionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        if (context.Exception is not NotFoundException || !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
            || (context.RouteData.Values["slug"] ?? context.RouteData.Values["scope"]) is not string asked)
            return;
        var mediator = context.HttpContext.RequestServices.GetRequiredService<IMediator>();
        IQuery<string?> query = OfResidence ? new FindFormerResidence.Query(asked) : new FindFormerAddress.Query(asked);
        if (await mediator.Send(query, context.HttpContext.RequestAborted) is not { } slug)
            return;
        var segments = request.Path.Value!.Split('/').Select(segment => string.Equals(segment, asked, StringComparison.OrdinalIgnoreCase) ? slug : segment);
        context.Result = new LocalRedirectResult($"~{string.Join('/', segments)}{request.QueryString}", permanent: true);
        context.ExceptionHandled = true;
    }
}
