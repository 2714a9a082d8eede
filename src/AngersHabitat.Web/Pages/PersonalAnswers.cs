using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;

namespace AngersHabitat.Web.Pages;

/// <summary>
/// What somebody who is signed in is answered (pages, files, errors, redirects, streams) is stored nowhere on the way, and neither is the
/// sign-in page. No controller says so; the portal's own files keep their caching, since they are the same for everybody.
/// </summary>
internal static class PersonalAnswers
{
    private const string NeverStored = "no-store";

    /// <summary>After the sign-in is known.</summary>
    public static void UsePersonalAnswers(this IApplicationBuilder app)
    {
        var signIn = app.ApplicationServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(IdentityConstants.ApplicationScheme).LoginPath;
        app.Use((context, next) =>
        {
            var isSignIn = context.Request.Path == signIn;
            // Asked when the answer starts, after every filter that has a word on caching.
            context.Response.OnStarting(() =>
            {
                if (isSignIn || (context.User.Identity?.IsAuthenticated == true && !IsAsset(context)))
                    context.Response.Headers.CacheControl = NeverStored;
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    private static bool IsAsset(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
}
