using System.Collections.Frozen;

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
internal sealed record BookContent(FrozenDictionary<Guid, WorksiteEntry> ById, IReadOnlyList<WorksiteEntry> ByCode);
