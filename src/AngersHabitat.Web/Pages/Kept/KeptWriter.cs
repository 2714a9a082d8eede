using System.Globalization;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AngersHabitat.Web.Pages.Kept;

/// <summary>Takes an answer whole from the pages, and writes one that is kept.</summary>
internal static class KeptWriter
{
    private const int HeaviestKept = 4 * 1024 * 1024;

    // A proxy may share an answer for this long at most, nginx, which counts whole seconds, twice as long: with the second of the signals a closing is seen everywhere within 3 s of its publication.
    private static readonly TimeSpan Shared = TimeSpan.FromSeconds(1);

    /// <summary>Lets the page be made. What cannot be kept (an error, a redirect, a cookie) is passed on to its visitor: null then.</summary>
    public static async Task<KeptAnswer?> CaptureAsync(HttpContext context, RequestDelegate next, Func<KeptSpan> span)
    {
        var (response, whole) = (context.Response, context.Response.Body);
        var (accepted, aborted) = (context.Request.Headers.AcceptEncoding, context.RequestAborted);
        using var body = new MemoryStream();
        // Others wait for it: the page is made to its end even if the first visitor leaves, and packed here, once.
        (response.Body, context.RequestAborted, context.Request.Headers.AcceptEncoding) = (body, CancellationToken.None, StringValues.Empty);
        try
        {
            await next(context);
        }
        finally
        {
            (response.Body, context.RequestAborted, context.Request.Headers.AcceptEncoding) = (whole, aborted, accepted);
        }
        if (response.StatusCode == StatusCodes.Status200OK && !response.Headers.ContainsKey(HeaderNames.SetCookie) && body.Length <= HeaviestKept)
            return KeptAnswer.Of(body.ToArray(), [.. response.Headers.Where(header => header.Key != HeaderNames.ContentLength)], span());
        body.Position = 0;
        await body.CopyToAsync(whole, aborted);
        return null;
    }

    /// <summary>The answer, or 304 when the visitor has it.</summary>
    public static async Task WriteAsync(HttpContext context, KeptAnswer kept, DateTimeOffset now)
    {
        var response = context.Response;
        foreach (var (name, value) in kept.Headers)
            response.Headers[name] = value;
        response.Headers.ETag = kept.ETag;
        response.Headers.CacheControl = CacheControl(kept.Span.To - now);
        response.Headers.Vary = StringValues.Concat(response.Headers.Vary, HeaderNames.AcceptEncoding);
        // The page itself may be half a minute old; its clock is not (server-clock.js).
        response.Headers["Server-Timing"] = string.Create(CultureInfo.InvariantCulture, $"now;desc=\"{now.UtcDateTime:yyyy-MM-ddTHH:mm:ss.fffZ}\"");
        if (context.Request.Headers.IfNoneMatch.ToString().Contains(kept.ETag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentType = null;
            return;
        }
        var (coding, body) = kept.BodyFor(context.Request.Headers.AcceptEncoding);
        if (coding.Length > 0)
            response.Headers.ContentEncoding = coding;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted);
    }

    // Never across the instant at which it stops being true: an answer that ends within the second is not shared at all.
    private static string CacheControl(TimeSpan left)
        => left > Shared
            ? string.Create(CultureInfo.InvariantCulture, $"public, max-age=0, must-revalidate, s-maxage={(int)Shared.TotalSeconds}")
            : "public, max-age=0, must-revalidate, s-maxage=0";
}
