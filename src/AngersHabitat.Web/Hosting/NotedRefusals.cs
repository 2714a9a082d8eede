using Microsoft.AspNetCore.Authorization.Policy;

namespace AngersHabitat.Web.Hosting;

/// <summary>Pages are refused before their use case is asked: the refusal is noted here, by the name of the use case that the page is for.</summary>
internal sealed class NotedRefusals(RefusalBook refusals) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _answer = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Forbidden && context.User.Identity?.IsAuthenticated == true)
            refusals.Refused(context.RequestServices.GetRequiredService<IActorAccessor>().Current, NameOf(context.GetEndpoint()));
        return _answer.HandleAsync(next, context, policy, authorizeResult);
    }

    private static string NameOf(Endpoint? endpoint)
    {
        var message = endpoint?.Metadata.OfType<IAuthorizeData>().Select(allowed => allowed.GetType()).LastOrDefault(type => type.IsGenericType)?.GetGenericArguments()[0];
        return message?.DeclaringType?.Name ?? message?.Name ?? (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "";
    }
}
