namespace AngersHabitat.Web.Pages.Feeds;

/// <summary>
/// Where feeds say that they come from. Behind a proxy that hides the public name <c>Landlord:Address</c> gives it; identifiers of events stand
/// under <c>Landlord:Domain</c>, or the host of that address, so that they stay when the portal moves. Without either, the host asked.
/// </summary>
public sealed class FeedAddress(IConfiguration configuration)
{
    /// <summary>The portal's public root, without a slash at its end.</summary>
    public string Root(HttpRequest request)
        => configuration["Landlord:Address"]?.TrimEnd('/') is { Length: > 0 } address ? address : $"{request.Scheme}://{request.Host}{request.PathBase}";

    /// <summary>The landlord's own domain.</summary>
    public string Domain(HttpRequest request)
        => configuration["Landlord:Domain"] is { Length: > 0 } domain ? domain
            : Uri.TryCreate(Root(request), UriKind.Absolute, out var root) ? root.Host : request.Host.Host;

    /// <summary>The address under which a calendar program subscribes: it reads again by itself.</summary>
    public string Subscription(HttpRequest request, string path)
    {
        var root = Root(request);
        return "webcal" + root[root.IndexOf(':', StringComparison.Ordinal)..] + path;
    }
}
