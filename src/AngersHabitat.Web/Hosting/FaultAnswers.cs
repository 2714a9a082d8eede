using AngersHabitat.Store.Common;

namespace AngersHabitat.Web.Hosting;

/// <summary>What a fault is answered with: a store in trouble is no fault of the portal but 503, with when to ask again.</summary>
internal static class FaultAnswers
{
    /// <summary>In seconds: what holds a store for a moment has let go by then, what lasts is not asked for each second.</summary>
    public const string RetryAfter = "30";

    private const string LastWords = """
        <!DOCTYPE html>
        <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Le portail ne peut pas répondre pour le moment</title></head>
        <body><h1>Le portail ne peut pas répondre pour le moment</h1><p>Réessayez dans une minute.</p></body></html>
        """;

    /// <summary>Outside the pages of errors: where even such a page cannot be made, some words that need nothing.</summary>
    public static void UseLastWords(this WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            // The fault is in the log: whatever made the page of the error has put it there.
            context.Response.Clear();
            context.Response.StatusCode = StatusOf(context.RequestServices, fault);
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers.RetryAfter = RetryAfter;
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(LastWords);
        }
    });

    public static int StatusOf(IServiceProvider services, Exception fault) => fault switch
    {
        // A request that the server cannot read, too large for instance.
        BadHttpRequestException unreadable => unreadable.StatusCode,
        _ => services.GetRequiredService<IStoreErrors>().TroubleOf(fault) is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status503ServiceUnavailable,
    };
}
