using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Extensions;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>
/// A session that ended under a form: the sign-in page says that nothing was saved, and leads back to the page of the form, never to the address that
/// took it, which no link opens. What was typed waits in the browser's tab (<c>draft-keeper.js</c>).
/// </summary>
internal static class SessionEnd
{
    /// <summary>In the sign-in page's address: a form was refused, nothing of it was saved.</summary>
    public const string LostParameter = "perdu";

    public static Task AskToSignInAsync(RedirectContext<CookieAuthenticationOptions> context, Func<RedirectContext<CookieAuthenticationOptions>, Task> standard)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            var query = new QueryBuilder { { LostParameter, "true" } };
            if (PageOf(context.HttpContext) is { } page)
                query.Add(context.Options.ReturnUrlParameter, page);
            context.RedirectUri = UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, context.Options.LoginPath, query.ToQueryString());
        }
        return standard(context);
    }

    /// <summary>The page on which the form stood, as the browser tells it; else the address of the form, where a page answers there too.</summary>
    private static string? PageOf(HttpContext context)
    {
        var request = context.Request;
        var pages = context.RequestServices.GetRequiredService<PageAddresses>();
        var from = Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var referer) && referer.Authority == request.Host.Value ? referer.PathAndQuery : null;
        return new[] { from, (request.PathBase + request.Path).Value }.FirstOrDefault(address => address is not null && pages.Open(context, address));
    }
}
