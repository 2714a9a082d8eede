using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Extensions;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>
/// A session that ended under a form: the sign-in page says that nothing was saved, keeps what was sent (<see cref="KeptForms"/>) for whose cookie came with it, and leads back to the page
/// of the form, never to the address that took it, which no link opens. With a script, what was typed waits in the browser's tab, too (<c>draft-keeper.js</c>).
/// </summary>
internal static class SessionEnd
{
    /// <summary>In the sign-in page's address: a form was refused, nothing of it was saved.</summary>
    public const string LostParameter = "perdu";

    public static async Task AskToSignInAsync(RedirectContext<CookieAuthenticationOptions> context, Func<RedirectContext<CookieAuthenticationOptions>, Task> standard)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            await standard(context);
            return;
        }
        var forms = context.HttpContext.RequestServices.GetRequiredService<KeptForms>();
        var query = new QueryBuilder { { LostParameter, "true" } };
        if (forms.PageOf(context.HttpContext) is { } page)
            query.Add(context.Options.ReturnUrlParameter, page);
        if (OwnerOf(context) is { } owner && await forms.SealAsync(context.HttpContext, owner) is { } kept)
        {
            context.HttpContext.Features.Set(new SealedForm(kept));
            PageInstead.Ask(context.HttpContext, $"{request.PathBase}{context.Options.LoginPath}{query}");
            return;
        }
        context.RedirectUri = UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, context.Options.LoginPath, query.ToQueryString());
        await standard(context);
    }

    // The cookie opens nothing any more, but the portal has made it: it says whose session it was.
    private static Guid? OwnerOf(RedirectContext<CookieAuthenticationOptions> context)
        => context.Options.CookieManager.GetRequestCookie(context.HttpContext, context.Options.Cookie.Name!) is { } cookie
            ? context.Options.TicketDataFormat.Unprotect(cookie)?.Principal.AccountId() : null;
}
