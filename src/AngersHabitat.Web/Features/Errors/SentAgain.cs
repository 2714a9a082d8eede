using Microsoft.AspNetCore.Diagnostics;

namespace AngersHabitat.Web.Features.Errors;

/// <summary>A form that could not be taken through no fault of its own, ready to be sent again as it is: the same fields, the same identifiers, so that it is stored once.</summary>
/// <param name="Address">Where it goes.</param>
/// <param name="Fields">Its fields in their order.</param>
/// <param name="HadFiles">Whether it is a form with files, which a page cannot give back.</param>
public sealed record SentAgain(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields, bool HadFiles)
{
    /// <summary>What was sent; null when there was no form, or when it is a secret (<see cref="KeepsNothingAttribute"/>).</summary>
    internal static async Task<SentAgain?> OfAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || context.Features.Get<IExceptionHandlerPathFeature>() is not { } fault)
            return null;
        if (fault.Endpoint?.Metadata.GetMetadata<KeepsNothingAttribute>() is not null)
            return null;
        var form = await request.ReadFormAsync(context.RequestAborted);
        return new SentAgain(fault.Path + request.QueryString, [.. form.SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? ""))], request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase));
    }
}
