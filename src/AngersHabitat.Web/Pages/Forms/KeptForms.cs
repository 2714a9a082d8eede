using System.Security.Cryptography;
using System.Text.Json;
using AngersHabitat.Web.Pages.Json;
using Microsoft.AspNetCore.DataProtection;

namespace AngersHabitat.Web.Pages.Forms;

/// <summary>
/// Seals a form that was sent too early or too late into the page that asks who she is, and opens it again for the same account, within the hour. It is stored nowhere, and needs no script.
/// </summary>
internal sealed class KeptForms(IDataProtectionProvider protection, PageAddresses pages, PortalClock clock)
{
    // The token, and which dates are written as browsers write them.
    private const string FrameworksOwn = "__";

    // Far more than any form of the portal has, far less than what would burden a page.
    private const int MostFields = 1_000;
    private const int MostCharacters = 200_000;

    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("AngersHabitat.KeptForm").ToTimeLimitedDataProtector();

    /// <summary>The form of the request, sealed; null when there is nothing in it to keep.</summary>
    public async Task<string?> SealAsync(HttpContext context, Guid account)
    {
        if (!IsKept(context))
            return null;
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var fields = form.Where(field => !field.Key.StartsWith(FrameworksOwn, StringComparison.Ordinal)).SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))).ToList();
        if (fields.Count > MostFields || !fields.Exists(KeptForm.IsTyped) || fields.Sum(field => (long)field.Key.Length + field.Value.Length) > MostCharacters)
            return null;
        var kept = new KeptForm(account, PageOf(context) ?? $"{context.Request.PathBase}/agents", clock.UtcNow, fields, HoldsFiles(context.Request));
        return Convert.ToBase64String(_protector.Protect(JsonSerializer.SerializeToUtf8Bytes(kept), Life));
    }

    /// <summary>A form that was kept for the account; null when it was not, or too long ago.</summary>
    public KeptForm? Open(string? sealedForm, Guid? account) => Read(sealedForm) is { } kept && kept.Account == account ? kept : null;

    /// <summary>Whose a sealed form is; null when the seal is not the portal's, or too old.</summary>
    public Guid? OwnerOf(string? sealedForm) => Read(sealedForm)?.Account;

    private KeptForm? Read(string? sealedForm)
    {
        if (string.IsNullOrEmpty(sealedForm))
            return null;
        try
        {
            return JsonSerializer.Deserialize<KeptForm>(_protector.Unprotect(Convert.FromBase64String(sealedForm), out _));
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    /// <summary>The page on which a form stood, as the browser tells it; else the address of the form, where a page answers there too.</summary>
    public string? PageOf(HttpContext context)
    {
        var request = context.Request;
        var from = Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var referer) && referer.Authority == request.Host.Value ? referer.PathAndQuery : null;
        return new[] { from, (request.PathBase + request.Path).Value }.FirstOrDefault(address => address is not null && pages.Open(context, address));
    }

    private static bool HoldsFiles(HttpRequest request) => request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsKept(HttpContext context)
        => HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType && context.Request.ContentLength is not > 1_000_000 && !ProblemAnswers.AreFor(context)
            && context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<KeepsNothingAttribute>() is null;
}
