namespace AngersHabitat.Application.Mail;

/// <summary>At most so many letters in any minute, counted from the tries that are stored, so that a restart or another node sends no faster.</summary>
/// <param name="most">Letters in a minute.</param>
/// <param name="tried">Tries of the last minute, the first first.</param>
internal sealed class SendingPace(int most, IEnumerable<DateTime> tried)
{
    public static readonly TimeSpan Span = TimeSpan.FromMinutes(1);

    private readonly Queue<DateTime> _tried = new(tried);

    /// <summary>How long the next letter has to wait.</summary>
    public TimeSpan WaitAt(DateTime now)
    {
        while (_tried.TryPeek(out var first) && first <= now - Span)
            _tried.Dequeue();
        return _tried.Count < most ? TimeSpan.Zero : _tried.ElementAt(_tried.Count - most) + Span - now;
    }

    public void Note(DateTime at) => _tried.Enqueue(at);
}
