using System.Collections.Concurrent;
using System.Data.Common;
using AngersHabitat.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Testing;

/// <summary>Every statement that the requests to a host send to its store, for tests that count them; what the host does beside them is left out.</summary>
public sealed class SqlLog : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> _statements = new();

    /// <summary>What was sent since the last <see cref="Clear"/>, in order.</summary>
    public IReadOnlyList<string> Statements => [.. _statements];

    /// <summary>Listens to a host that is not yet used.</summary>
    public SqlLog ListenTo(PortalHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var before = host.Adding;
        host.Adding = services =>
        {
            before?.Invoke(services);
            services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(this));
        };
        return this;
    }

    /// <summary>Forgets what was sent.</summary>
    public void Clear() => _statements.Clear();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Note(command);
        return base.ReaderExecuting(command, eventData, result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return base.ScalarExecutingAsync(command, eventData, result, cancellationToken);
    }

    private void Note(DbCommand command)
    {
        // One context for all accessors, that of the request in whose course this is.
        if (new HttpContextAccessor().HttpContext is not null)
            _statements.Enqueue(command.CommandText);
    }
}
