using AngersHabitat.Application.Reception.Register;
using Microsoft.AspNetCore.Mvc.Filters;

namespace AngersHabitat.Web.Pages;

/// <summary>
/// What is asked for by an address that a place, or a residence, had before leads, for ever, to the present one; a form or a device's queue is sent there again, whole. For every
/// controller whose route has <c>{slug}</c> or <c>{scope}</c> of one of them.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FormerAddressAttribute : Attribute, IAsyncExceptionFilter
{
    /// <summary>Whether it is the address of a residence.</summary>
    public bool OfResidence { get; init; }

    public async Task OnExceptionAsync(ExceptionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        if (context.Exception is not NotFoundException || (context.RouteData.Values["slug"] ?? context.RouteData.Values["scope"]) is not string asked)
            return;
        var mediator = context.HttpContext.RequestServices.GetRequiredService<IMediator>();
        IQuery<string?> query = OfResidence ? new FindFormerResidence.Query(asked) : new FindFormerAddress.Query(asked);
        if (await mediator.Send(query, context.HttpContext.RequestAborted) is not { } slug)
            return;
        var segments = request.Path.Value!.Split('/').Select(segment => string.Equals(segment, asked, StringComparison.OrdinalIgnoreCase) ? slug : segment);
        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        context.Result = new LocalRedirectResult($"~{string.Join('/', segments)}{request.QueryString}", permanent: true, preserveMethod: !reads);
        context.ExceptionHandled = true;
    }
}
