using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Common;

/// <summary>
/// What this node refused, counted in memory and written to the journal once a minute: a request is never kept waiting for it nor fails with it, and a flood leaves some lines. An account's
/// refusals of one use case within a minute are one line; tries with addresses that nobody has, and tries that came too early, are one line in all. The address of a connection only counts.
/// </summary>
public sealed class RefusalBook(IServiceScopeFactory scopes, TimeProvider system)
{
    /// <summary>Use cases that one account has written within a minute; the others count as one.</summary>
    public const int MostOfAnAccount = 10;

    /// <summary>Lines of all accounts within a minute; the others count as one.</summary>
    public const int Most = 100;

    private const int MostNetworks = 10_000;
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _writing = new(1, 1);
    private Page _page = new();
    private long? _written;

    /// <summary>Somebody signed in asked for what she may not. Visitors are asked to sign in, which is no refusal.</summary>
    public void Refused(Actor actor, string useCase)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.UserId is not { } account)
            return;
        lock (_lock)
            _page.Add(account, actor, useCase, 1);
    }

    /// <summary>A password was given for an address that no account has.</summary>
    /// <param name="network">Address of the connection, which is counted and kept nowhere.</param>
    public void Unknown(string network)
    {
        lock (_lock)
        {
            _page.Tries++;
            if (_page.Networks.Count < MostNetworks)
                _page.Networks.Add(network);
        }
    }

    /// <summary>A password or code was given before another try was allowed; it was not looked at.</summary>
    public void TooEarly()
    {
        lock (_lock)
            _page.Early++;
    }

    /// <summary>Writes what was refused, unless that was done within the last minute.</summary>
    /// <param name="isLast">Whether the node stops: then what there is is written.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task WriteAsync(bool isLast, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            if (!isLast && _written is { } then && system.GetElapsedTime(then) < Every)
                return;
            await WritePageAsync(TakePage(), cancellationToken);
            _written = system.GetTimestamp();
        }
        finally
        {
            _writing.Release();
        }
    }

    private Page TakePage()
    {
        lock (_lock)
        {
            var page = _page;
            _page = new();
            return page;
        }
    }

    // What the store does not take goes back into the book.
    private async Task WritePageAsync(Page page, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var (account, refusals) in page.Accounts.ToList())
            {
                await SendAsync(refusals.Actor, new RecordRefusals.Command([.. refusals.UseCases.Select(pair => new RecordRefusals.Refusal(pair.Key, pair.Value))]), cancellationToken);
                page.Accounts.Remove(account);
            }
            if (page.Tries + page.Early > 0)
                await SendAsync(Actor.Anonymous, new RecordUnknownSignIns.Command(page.Tries, page.Networks.Count, page.Early), cancellationToken);
        }
        catch
        {
            lock (_lock)
                _page.Add(page);
            throw;
        }
    }

    private async Task SendAsync(Actor actor, IBaseCommand command, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingFor>().Actor = actor;
        await scope.ServiceProvider.GetRequiredService<ISender>().Send(command, cancellationToken);
    }

    /// <summary>A minute.</summary>
    private sealed class Page
    {
        public int Tries { get; set; }

        public int Early { get; set; }

        public HashSet<string> Networks { get; } = new(StringComparer.Ordinal);

        public Dictionary<Guid, (Actor Actor, Dictionary<string, int> UseCases)> Accounts { get; } = [];

        public void Add(Guid account, Actor actor, string useCase, int times)
        {
            if (!Accounts.ContainsKey(account) && Accounts.Count >= Most / MostOfAnAccount)
                (account, actor) = (Guid.Empty, new Actor(null, Actor.Portal.Name, Actor.Portal.Roles));
            if (!Accounts.TryGetValue(account, out var refusals))
                Accounts[account] = refusals = (actor, new(StringComparer.Ordinal));
            var name = refusals.UseCases.ContainsKey(useCase) || refusals.UseCases.Count < MostOfAnAccount - 1 ? useCase : RecordRefusals.Others;
            refusals.UseCases[name] = refusals.UseCases.GetValueOrDefault(name) + times;
        }

        public void Add(Page other)
        {
            (Tries, Early) = (Tries + other.Tries, Early + other.Early);
            Networks.UnionWith(other.Networks);
            foreach (var (account, (actor, useCases)) in other.Accounts)
            {
                foreach (var (useCase, times) in useCases)
                    Add(account, actor, useCase, times);
            }
        }
    }
}
