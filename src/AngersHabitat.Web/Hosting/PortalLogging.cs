using System.Globalization;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace AngersHabitat.Web.Hosting;

/// <summary>Logs: for people in development, compact JSON in production. One line a request, no personal datum.</summary>
internal static class PortalLogging
{
    public static void AddPortalLogging(this WebApplicationBuilder builder)
        => builder.Services.AddSerilog((_, log) =>
        {
            log.MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                .MinimumLevel.Override("System", LogEventLevel.Warning)
                // The database health of each request is in its answer; parameters of queries are personal. What fails is thrown, and said where it ends.
                .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Fatal)
                // It would write what the provider answered; ProviderEvents says which kind of fault it was.
                .MinimumLevel.Override("Microsoft.AspNetCore.Authentication.OpenIdConnect", LogEventLevel.Fatal)
                .ReadFrom.Configuration(builder.Configuration)
                .Enrich.FromLogContext()
                .Enrich.With<NoAddress>()
                .Enrich.With<NothingPersonal>();
            if (builder.Environment.IsProduction())
                log.WriteTo.Console(new CompactJsonFormatter());
            else
                log.WriteTo.Console(
                    outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}",
                    formatProvider: CultureInfo.InvariantCulture);
        }, preserveStaticLogger: true);

    /// <summary>The framework puts the address of the request on every line written during it; what people type into an address may be personal.</summary>
    private sealed class NoAddress : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
    }
}

/// <summary>Masks every value that bears the name of a marked property (<see cref="PersonalData"/>), also within an object written as such.</summary>
internal sealed class NothingPersonal : ILogEventEnricher
{
    private static readonly ScalarValue Mask = new("•••");

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        foreach (var (name, value) in logEvent.Properties.ToList())
        {
            var masked = PersonalData.Names.Contains(name) ? Mask : Masked(value);
            if (!ReferenceEquals(masked, value))
                logEvent.AddOrUpdateProperty(new LogEventProperty(name, masked));
        }
    }

    private static LogEventPropertyValue Masked(LogEventPropertyValue value) => value switch
    {
        StructureValue structure => new StructureValue(
            structure.Properties.Select(part => new LogEventProperty(part.Name, PersonalData.Names.Contains(part.Name) ? Mask : Masked(part.Value))),
            structure.TypeTag),
        SequenceValue sequence => new SequenceValue(sequence.Elements.Select(Masked)),
        _ => value,
    };
}

/// <summary>The line of a request: method, route (not the address, whose query may be anything), status, time.</summary>
internal static class RequestLog
{
    private static readonly object RouteKey = new();

    /// <summary>Before everything whose answer is to be logged. The host's logger is named: the static one is silent.</summary>
    public static void UseRequestLog(this WebApplication app)
        => app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            Configure(options);
        });

    /// <summary>After routing: keeps the route that was asked for, before an error page is put in its place.</summary>
    public static void UseRouteForLog(this WebApplication app)
        => app.Use((context, next) =>
        {
            context.Items.TryAdd(RouteKey, (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
            return next(context);
        });

    private static void Configure(RequestLoggingOptions options)
    {
        options.MessageTemplate = "{RequestMethod} {Route} {StatusCode} in {Elapsed:0} ms";
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            new LogEventProperty("RequestMethod", new ScalarValue(context.Request.Method)),
            new LogEventProperty("Route", new ScalarValue(context.Items[RouteKey] ?? "(no route)")),
            new LogEventProperty("StatusCode", new ScalarValue(status)),
            new LogEventProperty("Elapsed", new ScalarValue(elapsed)),
        ];
        options.GetLevel = (context, _, exception) => exception is not null || context.Response.StatusCode >= 500
            ? LogEventLevel.Error
            : IsNoise(context) ? LogEventLevel.Debug : LogEventLevel.Information;
    }

    private static bool IsNoise(HttpContext context)
        => context.Request.Path.StartsWithSegments("/dist", StringComparison.Ordinal)
            || context.Request.Path.StartsWithSegments("/healthz", StringComparison.Ordinal);
}
