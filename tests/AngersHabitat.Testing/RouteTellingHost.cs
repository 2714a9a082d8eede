using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Testing;

/// <summary>The portal, which says in a header which route answered, and knows which route takes a form.</summary>
public sealed partial class RouteTellingHost : PortalHost, IStartupFilter
{
    public const string Header = "X-Route";

    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _routes = new(StringComparer.Ordinal);

    /// <summary>The routes that take a method, those with the most fixed parts first.</summary>
    public IReadOnlyList<string> Routes(string method) => _routes.GetOrAdd(method, _ =>
    [
        .. Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(method) == true)
            .Select(Pattern).Distinct(StringComparer.Ordinal).OrderBy(pattern => pattern.Count(sign => sign == '{')),
    ]);

    /// <summary>The route that an address leads to.</summary>
    public string? RouteOf(string method, string address)
    {
        var path = address.Split('?', '#')[0];
        return Routes(method).FirstOrDefault(pattern => Regex.IsMatch(path, "^" + Part().Replace(pattern, part =>
            part.Value.Contains(":guid", StringComparison.Ordinal) ? "[0-9a-f-]{36}" : "[^/]+") + "$", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, then) =>
        {
            context.Response.OnStarting(() =>
            {
                if (context.GetEndpoint() is RouteEndpoint endpoint)
                    context.Response.Headers[Header] = Pattern(endpoint);
                return Task.CompletedTask;
            });
            return then(context);
        });
        next(app);
    };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(this));
    }

    // An optional part may be left out, with the stroke before it.
    internal static string Pattern(RouteEndpoint endpoint) => "/" + Optional().Replace(endpoint.RoutePattern.RawText!, "").TrimStart('/');

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"/\{[^}]+\?\}", RegexOptions.None, 1000)]
    private static partial Regex Optional();
}
