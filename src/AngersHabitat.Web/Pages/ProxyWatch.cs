using System.Collections.Concurrent;

namespace AngersHabitat.Web.Pages;

/// <summary>
/// Notices a proxy that <c>Proxy:Known</c> does not name: whoever comes through it then counts as one visitor to the limits, and pages believe that they came unencrypted. Of this
/// node, since its start.
/// </summary>
public sealed class ProxyWatch(PortalClock clock)
{
    /// <summary>So many accounts that all come from one address are hardly one office.</summary>
    public const int ManyAccounts = 12;

    private static readonly TimeSpan Recent = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Seen> _accounts = new(StringComparer.Ordinal);
    private Seen? _forwarding;

    /// <summary>What there is to say; null when nothing is wrong as far as can be seen.</summary>
    public Finding? Found
    {
        get
        {
            var since = clock.GetUtcNow() - Recent;
            if (Volatile.Read(ref _forwarding) is { } proxy && proxy.At > since)
                return new Finding(proxy.Address, 0);
            var seen = _accounts.Values.Where(seen => seen.At > since).ToList();
            return seen.Count >= ManyAccounts && seen.TrueForAll(other => other.Address == seen[0].Address) ? new Finding(seen[0].Address, seen.Count) : null;
        }
    }

    /// <summary>Looks at a request whose forwarded headers were taken away already if they came from a known proxy.</summary>
    public void See(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var headers = context.Request.Headers;
        // Behind a known one, what is left was written by the visitor.
        if (headers.ContainsKey("X-Forwarded-For") && !headers.ContainsKey("X-Original-For"))
            Volatile.Write(ref _forwarding, new Seen(context.Connection.RemoteIpAddress?.ToString() ?? "", clock.GetUtcNow()));
    }

    /// <summary>Somebody signed in.</summary>
    public void SignedIn(string account, string address) => _accounts[account] = new Seen(address, clock.GetUtcNow());

    /// <param name="Address">Where requests come from.</param>
    /// <param name="Accounts">How many accounts, all of them, came from there in the last hour; 0 when it says itself that it forwards.</param>
    public sealed record Finding(string Address, int Accounts);

    private sealed record Seen(string Address, DateTimeOffset At);
}
