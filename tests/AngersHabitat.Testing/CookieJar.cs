using Microsoft.Net.Http.Headers;

namespace AngersHabitat.Testing;

/// <summary>
/// A browser's cookies that a test can look at, in front of a host: it keeps what a browser would (a cookie goes only by its name and path; a name of <c>__Host-</c> needs Secure and the whole
/// host), and sends the headers that a proxy would add.
/// </summary>
public sealed class CookieJar(params (string Name, string Value)[] headers) : DelegatingHandler
{
    private readonly Dictionary<(string Name, string Path), SetCookieHeaderValue> _held = [];

    /// <summary>What it holds now.</summary>
    public IReadOnlyList<SetCookieHeaderValue> Held => [.. _held.Values];

    /// <summary>Where the last answer leads, with its host.</summary>
    public Uri? LedTo { get; private set; }

    /// <summary>Where the last answer lets forms be sent.</summary>
    public IReadOnlyList<string> FormAction { get; private set; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        if (_held.Count > 0)
            request.Headers.Add(HeaderNames.Cookie, string.Join("; ", _held.Values.Select(cookie => $"{cookie.Name}={cookie.Value}")));
        var answer = await base.SendAsync(request, cancellationToken);
        foreach (var line in answer.Headers.TryGetValues(HeaderNames.SetCookie, out var lines) ? lines : [])
            Take(SetCookieHeaderValue.Parse(line));
        LedTo = answer.Headers.Location;
        var policy = answer.Headers.TryGetValues(HeaderNames.ContentSecurityPolicy, out var policies) ? policies.Single() : "";
        var forms = policy.Split(';', StringSplitOptions.TrimEntries).FirstOrDefault(part => part.StartsWith("form-action ", StringComparison.Ordinal));
        FormAction = forms is null ? [] : forms.Split(' ')[1..];
        return answer;
    }

    private void Take(SetCookieHeaderValue cookie)
    {
        var (name, path) = (cookie.Name.ToString(), cookie.Path.ToString());
        if (name.StartsWith("__Host-", StringComparison.Ordinal) && (!cookie.Secure || path != "/" || cookie.Domain.HasValue))
            return;
        if (cookie.Expires <= DateTimeOffset.UnixEpoch)
            _held.Remove((name, path));
        else
            _held[(name, path)] = cookie;
    }
}
