namespace AngersHabitat.Web.Pages;

/// <summary>
/// Asked again and again by a page that nobody may be looking at: it keeps no session alive. What a page reads anew by itself at its own address says so by the header
/// <see cref="Header"/> (<c>live-status.js</c>); a door and a call ask as their person, who is busy there.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AsksByItselfAttribute : Attribute
{
    /// <summary>The header of a page that reads itself anew.</summary>
    public const string Header = "X-Read-Anew";

    /// <summary>Whether nobody's hand is behind a request.</summary>
    public static bool Does(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Request.Headers.ContainsKey(Header) || context.GetEndpoint()?.Metadata.GetMetadata<AsksByItselfAttribute>() is not null;
    }
}
