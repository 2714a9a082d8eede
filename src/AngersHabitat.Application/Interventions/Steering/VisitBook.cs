using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Application.Interventions;

/// <summary>
/// What the figures know of every visit, in the memory of a node, so that a year takes one pass and no reading. Filled when it is first asked for (some
/// 16 MB for 100,000 visits); afterwards only the visits that changed are read again, named by <see cref="InterventionChanged"/> on whichever node. A signal can get
/// lost, so that once in <see cref="Trusted"/> those are read again that may have changed without one.
/// </summary>
public sealed class VisitBook(TimeProvider system) : INodeMemory, IDisposable
{
    /// <summary>How long it is trusted without a look at the store.</summary>
    public static readonly TimeSpan Trusted = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, int> _places = [];
    private HashSet<Guid> _changed = [];
    private bool _isUnread = true;
    private long _lookedAt;

    /// <summary>One reader at a time brings the book up to date; the others wait for the result instead of reading the same rows.</summary>
    internal SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>What is known, in no order. Never changed once it was given: a change makes a new array.</summary>
    internal VisitFact[] Facts { get; private set; } = [];

    public void Dispose() => Turn.Dispose();

    /// <inheritdoc />
    public void Hear(IPortalEvent happened)
    {
        if (happened is InterventionChanged visit)
            Forget(visit.Subject);
    }

    /// <summary>A visit to read again; null: all.</summary>
    internal void Forget(Guid? id) => Forget(id is { } one ? [one] : null);

    /// <inheritdoc cref="Forget(Guid?)"/>
    internal void Forget(IReadOnlyCollection<Guid>? some)
    {
        lock (_gate)
        {
            _isUnread |= some is null;
            _changed.UnionWith(some ?? []);
        }
    }

    /// <summary>What is to be read again, noted as being read: what changes from now on is read next time.</summary>
    internal ToRead Take()
    {
        lock (_gate)
        {
            var taken = new ToRead(_isUnread, _changed, !_isUnread && system.GetElapsedTime(_lookedAt) >= Trusted);
            (_isUnread, _changed) = (false, []);
            if (taken.All || taken.Recent)
                _lookedAt = system.GetTimestamp();
            return taken;
        }
    }

    /// <summary>Puts what was read in the place of what was known.</summary>
    /// <param name="read">The visits asked for that are there.</param>
    /// <param name="all">Whether these are all that there are.</param>
    internal void Put(IReadOnlyCollection<KnownVisit> read, bool all)
    {
        if (all)
            _places.Clear();
        foreach (var (id, _) in read)
            _places.TryAdd(id, _places.Count);
        var facts = new VisitFact[_places.Count];
        (all ? [] : Facts).CopyTo(facts, 0);
        foreach (var (id, fact) in read)
            facts[_places[id]] = fact;
        Facts = facts;
    }
}

/// <param name="All">All visits.</param>
/// <param name="Some">Those that are known to have changed.</param>
/// <param name="Recent">Those that are open or ended of late.</param>
internal sealed record ToRead(bool All, IReadOnlyCollection<Guid> Some, bool Recent);

/// <summary>A visit by its identifier.</summary>
internal sealed record KnownVisit(Guid Id, VisitFact Fact);
