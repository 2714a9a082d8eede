using System.Net.Mime;
using AngersHabitat.Store.Common;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace AngersHabitat.Web.Pages.Forms;

/// <summary>
/// Reads the form of a request before anything else of the page does, and refuses with 400 what cannot be read: broken parts, impossible characters, an encoding that there is not. Left to
/// the framework, such a body leaves every argument of the action null, or is a fault of the portal. It stands after the limits of an action's form and before the look at its token.
/// </summary>
internal sealed class ReadableForm : IAsyncAuthorizationFilter, IOrderedFilter
{
    // RequestFormLimits stands at 900, the antiforgery token at 1000.
    public int Order => 950;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        if (!IsEncodingKnown(request.ContentType))
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
        else if (request.HasFormContentType)
            context.Result = await RefusalAsync(request);
    }

    private static async Task<IActionResult?> RefusalAsync(HttpRequest request)
    {
        try
        {
            await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException refused)
        {
            return new StatusCodeResult(refused.StatusCode);
        }
        // A disk without room for the file that comes is no fault of who sends it.
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException or NotSupportedException or ArgumentException && Causes.TroubleOf(unreadable) is null)
        {
            return new StatusCodeResult(StatusCodes.Status400BadRequest);
        }
    }

    // Asked before anybody decodes: some encodings are known by name and refused when asked for (UTF-7).
    private static bool IsEncodingKnown(string? contentType)
    {
        try
        {
            return !MediaTypeHeaderValue.TryParse(contentType, out var type) || !type.Charset.HasValue || type.Encoding is not null || !IsForm(type);
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    // JSON in an unknown encoding is refused by its reader, with 415.
    private static bool IsForm(MediaTypeHeaderValue type)
        => type.MediaType.Equals(MediaTypeNames.Application.FormUrlEncoded, StringComparison.OrdinalIgnoreCase)
            || type.MediaType.Equals(MediaTypeNames.Multipart.FormData, StringComparison.OrdinalIgnoreCase);
}
