using System.Text.Json;
using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Monitoring;
using AngersHabitat.Application.Pipeline;
using AngersHabitat.Domain.Chores;
using AngersHabitat.Store;
using AngersHabitat.Store.Common;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AngersHabitat.Web.Hosting;

/// <summary>
/// The store answers and has every migration. That none is missing is asked until it is so: it stays so. One that takes no writing makes the portal degraded: its pages are read, and a proxy
/// that took every node out for it would close them too.
/// </summary>
internal sealed class StoreHealth(IServiceScopeFactory scopes, StoreWatch watch) : IHealthCheck
{
    private volatile bool _isMigrated;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>().Database;
        if (!await database.CanConnectAsync(cancellationToken))
            return HealthCheckResult.Unhealthy("the store does not answer");
        _isMigrated = _isMigrated || !(await database.GetPendingMigrationsAsync(cancellationToken)).Any();
        if (!_isMigrated)
            return HealthCheckResult.Unhealthy("migrations are pending");
        var care = scope.ServiceProvider.GetRequiredService<IStoreCare>();
        return (await care.TryToWriteAsync(scope.ServiceProvider.GetRequiredService<PortalDbContext>(), cancellationToken) ?? watch.Trouble) is { } trouble
            ? HealthCheckResult.Degraded($"nothing can be written: {trouble}", data: new Dictionary<string, object>(StringComparer.Ordinal) { ["trouble"] = trouble.ToString() })
            : HealthCheckResult.Healthy();
    }
}

/// <summary>No chore is late. One that is makes the portal degraded: it goes on answering.</summary>
internal sealed class ChoresHealth(IServiceScopeFactory scopes) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var chores = await scope.ServiceProvider.GetRequiredService<ChoreReport>().ReadAsync(cancellationToken);
        var detail = chores.ToDictionary(standing => standing.Chore.Name, Describe, StringComparer.Ordinal);
        var late = chores.Where(standing => standing.State == ChoreState.Late).Select(standing => standing.Chore.Name).ToList();
        return late.Count == 0 ? HealthCheckResult.Healthy(data: detail) : HealthCheckResult.Degraded($"late: {string.Join(", ", late)}", data: detail);
    }

    private static object Describe(ChoreReport.Standing standing) => new
    {
        State = standing.State.ToString(), standing.Run?.StartedAt, standing.Run?.SucceededAt, standing.Run?.FailedAt, Failure = standing.Run?.Failure?.ToString(),
    };
}

/// <summary>
/// What the health address answers: one word; as JSON, to whoever asks for it, the word of each check too; to administrators also each chore.
/// </summary>
internal static class HealthAnswer
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static void AddPortalHealth(this IServiceCollection services)
    {
        services.AddSingleton<StoreHealth>().AddSingleton<ChoresHealth>();
        services.AddHealthChecks()
            .AddCheck<StoreHealth>("store", tags: ["ready"])
            .AddCheck<ChoresHealth>("chores", HealthStatus.Degraded, tags: ["ready"]);
    }

    public static void MapPortalHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        endpoints.MapHealthChecks("/healthz/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready"), ResponseWriter = WriteAsync })
            .AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var isAdministrator = context.User.May<GetPortalState.Query>();
        var asksForJson = context.Request.GetTypedHeaders().Accept.Any(type => type.MediaType == "application/json");
        if (!isAdministrator && !asksForJson)
            return context.Response.WriteAsync(report.Status.ToString());
        return context.Response.WriteAsJsonAsync(new
        {
            Status = report.Status.ToString(),
            Checks = report.Entries.ToDictionary(
                check => check.Key,
                check => new { Status = check.Value.Status.ToString(), Detail = isAdministrator ? check.Value.Data : null },
                StringComparer.Ordinal),
        }, Json, context.RequestAborted);
    }
}
