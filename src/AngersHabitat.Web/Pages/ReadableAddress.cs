namespace AngersHabitat.Web.Pages;

/// <summary>
/// Refuses with 400 a request that names no host, or one of which no address can be made: links, redirects and feeds would be made of it. What answers then, the error page
/// too, sees a host that stands for none.
/// </summary>
internal static class ReadableAddress
{
    private static readonly HostString NoHost = new("localhost");

    /// <summary>Within the error pages, before everything that makes addresses.</summary>
    public static void UseReadableAddress(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (Uri.TryCreate($"{context.Request.Scheme}://{context.Request.Host}/", UriKind.Absolute, out var root) && root.Host.Length > 0)
            return next(context);
        context.Request.Host = NoHost;
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });
}
