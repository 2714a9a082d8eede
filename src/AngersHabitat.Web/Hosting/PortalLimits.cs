using System.Threading.RateLimiting;
using Microsoft.AspNetCore.HttpOverrides;

namespace AngersHabitat.Web.Hosting;

/// <summary>Rate limits and trusted proxies.</summary>
internal static class PortalLimits
{
    public static void AddPortalLimits(this IServiceCollection services)
        => services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(RequestPolicy.Api, context => PerAddress(context, permits: 600));
            options.AddPolicy(RequestPolicy.Report, context => PerAddress(context, permits: 20));
            options.AddPolicy(RequestPolicy.Ask, context => PerAddress(context, permits: 20));
        });

    /// <summary>Forwarded headers are believed from the proxies named in <c>Proxy:Known</c> and from nobody else.</summary>
    public static void AddPortalProxy(this IServiceCollection services, IConfiguration configuration)
        => services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            var known = ProxySettings.Read(configuration);
            foreach (var address in known.Addresses)
                options.KnownProxies.Add(address);
            foreach (var network in known.Networks)
                options.KnownIPNetworks.Add(network);
            options.ForwardedHeaders = known.Addresses.Count + known.Networks.Count == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        });

    private static RateLimitPartition<string> PerAddress(HttpContext context, int permits)
        => RateLimitPartition.GetSlidingWindowLimiter(
            ConnectionAddress.Of(context),
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 });
}
