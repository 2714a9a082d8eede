using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AngersHabitat.Application.Files;

/// <summary>
/// Stores confirmed files in the background, part by part, each in a scope of its own. One a process; a file runs in one process at a time, which its
/// lease decides.
/// </summary>
public sealed partial class ImportRunner(IServiceScopeFactory scopes, IOptions<ImportOptions> options, ILogger<ImportRunner> logger)
{
    private const int Tries = 3;

    // Commands take their turn in order; whoever writes without one (Identity counts a wrong password) asks the file again every 150 ms
    // and must find it free.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(15);

    private readonly ConcurrentDictionary<Guid, Lazy<Task>> _running = new();
    private readonly CancellationTokenSource _stop = new();

    /// <summary>What its leases bear.</summary>
    public Guid Id { get; } = Guid.NewGuid();

    /// <summary>Runs a confirmed file to its end, unless that is under way here already. It outlives the request that asked for it.</summary>
    public Task RunAsync(Guid importId)
    {
        Task work;
        // Neither the request nor its person goes along.
        using (ExecutionContext.IsFlowSuppressed() ? default(AsyncFlowControl?) : ExecutionContext.SuppressFlow())
            work = _running.GetOrAdd(importId, id => new Lazy<Task>(() => Task.Run(() => RunToEndAsync(id)))).Value;
        return work;
    }

    /// <summary>Runs a confirmed file; comes back at its end, or after <see cref="ImportOptions.Wait"/> while it goes on.</summary>
    public Task StartAsync(Guid importId) => Task.WhenAny(RunAsync(importId), Task.Delay(TimeSpan.FromSeconds(options.Value.Wait)));

    /// <summary>Takes up every confirmed file that no runner is at.</summary>
    /// <returns>The work, which ends with the last of them.</returns>
    public async Task<Task> TakeUpAsync(CancellationToken cancellationToken)
    {
        var due = await SendAsync(mediator => mediator.Send(new ListDueImports.Query(), cancellationToken));
        return Task.WhenAll(due.Select(RunAsync));
    }

    /// <summary>Stops after the parts in hand; another runner, or the next start, goes on from there.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_running.Values.Select(work => work.Value));
    }

    private async Task RunToEndAsync(Guid id)
    {
        try
        {
            for (var failures = 0; !_stop.IsCancellationRequested;)
            {
                var (goesOn, failed) = await StepAsync(id, failures);
                failures = failed ? failures + 1 : 0;
                if (!goesOn)
                    return;
                await Task.Delay(Rest);
            }
        }
        finally
        {
            _running.TryRemove(id, out _);
        }
    }

    private async Task<(bool GoesOn, bool Failed)> StepAsync(Guid id, int failures)
    {
        try
        {
            return (await SendAsync(mediator => mediator.Send(new StoreChunk.Command(id, Id))), false);
        }
        catch (RuleException refusal)
        {
            await GiveUpAsync(id, refusal);
            return (false, false);
        }
        catch (Exception fault) when (failures + 1 < Tries)
        {
            LogRetry(fault.GetType().Name);
            await Task.Delay(TimeSpan.FromSeconds(failures + 1));
            return (true, true);
        }
        catch (Exception fault)
        {
            LogStop(fault.GetType().Name, fault.StackTrace);
            await GiveUpAsync(id, new RuleException("Import.Broken"));
            return (false, true);
        }
    }

    // A store that does not even take this answers later; the lease ends then, and a runner tries again.
    private async Task GiveUpAsync(Guid id, RuleException refusal)
    {
        try
        {
            await SendAsync(mediator => mediator.Send(new StopImport.Command(id, Id, refusal)));
        }
        catch (Exception fault)
        {
            LogRetry(fault.GetType().Name);
        }
    }

    private async Task<T> SendAsync<T>(Func<IMediator, ValueTask<T>> send)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await send(scope.ServiceProvider.GetRequiredService<IMediator>());
    }

    // The message of a store's error may hold values of a row, which are personal: the type and the place say enough.
    [LoggerMessage(Level = LogLevel.Warning, Message = "A part of a file was not stored ({Fault}); it is tried again")]
    private partial void LogRetry(string fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "A file was stopped ({Fault}){Trace}")]
    private partial void LogStop(string fault, string? trace);
}
