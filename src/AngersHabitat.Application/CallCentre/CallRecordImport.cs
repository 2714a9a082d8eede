using AngersHabitat.Application.Files;
using AngersHabitat.Domain.CallCentre;

namespace AngersHabitat.Application.CallCentre;

/// <summary>What the preview and the import of a file of records share: the waiting file, and which of its calls are new.</summary>
public sealed class CallRecordImport(PortalDbContext db, ImportStaging staging, IActorAccessor actors, PortalClock clock)
{
    private const int Chunk = 1_000;

    private Guid Owner => actors.Current.UserId ?? Guid.Empty;

    /// <summary>Keeps an uploaded file until it is confirmed, for its sender only.</summary>
    /// <returns>The key to open it with.</returns>
    /// <exception cref="RuleException">On field <c>File</c>: empty, too large, or of a wrong type.</exception>
    public Task<Guid> KeepAsync(Stream content, string fileName, CancellationToken cancellationToken)
        => staging.KeepAsync(content, fileName, Owner, cancellationToken);

    /// <summary>Headers of the waiting file, as written in it.</summary>
    public IReadOnlyList<string> Headers(Guid key)
    {
        using var file = Open(key, out var name);
        return ImportTable.Headers(file, name);
    }

    /// <summary>Forgets the waiting file.</summary>
    public void Forget(Guid key) => staging.Forget(key, Owner);

    /// <summary>
    /// Walks the waiting file: rejected lines one by one, accepted calls in chunks, each with whether the store or an earlier
    /// line of the file has it already.
    /// </summary>
    /// <returns>How many accepted lines are known already.</returns>
    /// <exception cref="RuleException">The file waits no longer, or cannot be read as a whole.</exception>
    internal async Task<int> WalkAsync(
        Guid key, Action<ImportRow> rejected, Func<IReadOnlyList<InboundCall>, Task> fresh, CancellationToken cancellationToken)
    {
        await using var file = Open(key, out var name);
        var takenOver = await db.DailyVolumes.Where(day => day.IsTakenOver).Select(day => day.Date).ToHashSetAsync(cancellationToken);
        var seen = new HashSet<Guid>();
        var known = 0;
        foreach (var lines in new CallRecordFile(clock.UtcNow, takenOver).Read(file, name).Chunk(Chunk))
        {
            foreach (var (row, _) in lines.Where(line => line.Call is null))
                rejected(row);
            var calls = lines.Where(line => line.Call is not null).Select(line => line.Call!).ToList();
            var first = calls.FindAll(call => seen.Add(call.Id));
            var ids = first.ConvertAll(call => call.Id);
            var stored = await db.InboundCalls.Where(call => ids.Contains(call.Id)).Select(call => call.Id).ToHashSetAsync(cancellationToken);
            known += calls.Count - first.Count + stored.Count;
            await fresh(first.FindAll(call => !stored.Contains(call.Id)));
        }
        return known;
    }

    private Stream Open(Guid key, out string name)
    {
        var file = staging.Open(key, Owner) ?? throw new RuleException("Import.Expired", "File");
        name = file.FileName;
        return file.Content;
    }
}
