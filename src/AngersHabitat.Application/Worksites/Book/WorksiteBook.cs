using System.Collections.Frozen;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>
/// The dated rows of all operations, kept in memory for the whole process, so that the figures of any date take one pass and no
/// query an operation. It is never trusted blindly: each reader compares the versions of the store first (<see cref="WorksiteReader"/>),
/// so several hosts on one store see the same figures.
/// </summary>
public sealed class WorksiteBook : IDisposable
{
    private BookContent _content = new(FrozenDictionary<Guid, WorksiteEntry>.Empty, []);

    /// <summary>One reader at a time brings the book up to date; the others wait for the result instead of reading the same rows.</summary>
    internal SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>What is known.</summary>
    internal BookContent Content => Volatile.Read(ref _content);

    public void Dispose() => Turn.Dispose();

    /// <summary>Replaces some operations and forgets those that are gone.</summary>
    internal BookContent Replace(IEnumerable<WorksiteEntry> fresh, IReadOnlySet<Guid> present)
    {
        var next = Content.ById.Where(pair => present.Contains(pair.Key)).ToDictionary();
        foreach (var entry in fresh)
            next[entry.Card.Id] = entry;
        var content = new BookContent(
            next.ToFrozenDictionary(), [.. next.Values.OrderBy(entry => entry.Card.Code, StringComparer.Ordinal)]);
        Volatile.Write(ref _content, content);
        return content;
    }
}

/// <summary>The operations known, by identifier and in the order of their codes.</summary>
internal sealed class BookContent(FrozenDictionary<Guid, WorksiteEntry> byId, IReadOnlyList<WorksiteEntry> byCode)
{
    private KeptDay? _newest;

    public FrozenDictionary<Guid, WorksiteEntry> ById { get; } = byId;

    public IReadOnlyList<WorksiteEntry> ByCode { get; } = byCode;

    /// <summary>Those that exist on a date, each with its status there. The newest date asked for is kept: it is today, which nearly everybody asks for.</summary>
    public IReadOnlyList<WorksiteLine> On(DateOnly date)
    {
        var kept = Volatile.Read(ref _newest);
        if (kept?.Date == date)
            return kept.Lines;
        var lines = new List<WorksiteLine>();
        foreach (var entry in ByCode)
        {
            if (OperationStatus.On(entry.History, date) is { } status)
                lines.Add(new WorksiteLine(entry.Card, status));
        }
        if (kept is null || kept.Date < date)
            Volatile.Write(ref _newest, new KeptDay(date, lines));
        return lines;
    }

    private sealed record KeptDay(DateOnly Date, IReadOnlyList<WorksiteLine> Lines);
}
