using Microsoft.AspNetCore.Diagnostics;

namespace AngersHabitat.Web.Features.Errors;

/// <summary>A form that could not be taken through no fault of its own, ready to be sent again as it is: the same fields, the same identifiers, so that it is stored once.</summary>
/// <param name="Address">Where it goes.</param>
/// <param name="Fields">Its fields in their order.</param>
/// <param name="HadFiles">Whether it is a form with files, which a page cannot give back.</param>
public sealed record SentAgain(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields, bool HadFiles)
{
    /// <summary>What was sent; null when there was no form, or when it holds a password, which no page writes down.</summary>
    internal static async Task<SentAgain?> OfAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || context.Features.Get<IExceptionHandlerPathFeature>() is not { } fault)
            return null;
        var form = await request.ReadFormAsync(context.RequestAborted);
        if (form.Keys.Any(name => name.Contains("Password", StringComparison.OrdinalIgnoreCase)))
            return null;
        return new SentAgain(fault.Path + request.QueryString, [.. form.SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? ""))], request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase));
    }
}
