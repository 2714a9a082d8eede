namespace AngersHabitat.Application.Notices;

/// <summary>Which occasions of notices may have changed on this node since they were last read; every ten minutes all of them, whatever was said.</summary>
internal sealed class OccasionsToRead(PortalClock clock)
{
    /// <summary>How often all are read.</summary>
    public static readonly TimeSpan AllEvery = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly HashSet<NoticeOccasionKind> _said = [];
    private DateTime? _allAt;

    /// <summary>These may have changed.</summary>
    public void Add(IEnumerable<NoticeOccasionKind> kinds)
    {
        lock (_gate)
            _said.UnionWith(kinds);
    }

    /// <summary>What to read now, once.</summary>
    /// <returns>Null for all: nobody said of what, or it is time.</returns>
    public IReadOnlyCollection<NoticeOccasionKind>? Take()
    {
        lock (_gate)
        {
            NoticeOccasionKind[] said = [.. _said];
            _said.Clear();
            if (said.Length > 0 && clock.UtcNow - _allAt is { } since && since >= TimeSpan.Zero && since < AllEvery)
                return said;
            _allAt = clock.UtcNow;
            return null;
        }
    }
}
