namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>The boards that are open on this node: each holds a connection for hours, so there are so many for an account and in all.</summary>
public sealed class BoardLines
{
    /// <summary>For one account: a wall, some desks, tabs that somebody forgot.</summary>
    public const int MostOfAnAccount = 12;

    /// <summary>In all, on this node.</summary>
    public const int Most = 300;

    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, int> _open = [];

    /// <summary>Takes a line.</summary>
    /// <returns>What gives it back; null when there are too many.</returns>
    public IDisposable? TryTake(Guid account)
    {
        lock (_lock)
        {
            var own = _open.GetValueOrDefault(account);
            if (own >= MostOfAnAccount || _open.Values.Sum() >= Most)
                return null;
            _open[account] = own + 1;
        }
        return new Line(this, account);
    }

    private void GiveBack(Guid account)
    {
        lock (_lock)
        {
            if (--_open[account] == 0)
                _open.Remove(account);
        }
    }

    private sealed class Line(BoardLines lines, Guid account) : IDisposable
    {
        private int _isGiven;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isGiven, 1) == 0)
                lines.GiveBack(account);
        }
    }
}
