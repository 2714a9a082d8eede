namespace AngersHabitat.Application.Files;

/// <summary>
/// Keeps an uploaded file between its preview and its confirmation, outside the store, for its sender only and for an
/// hour at most.
/// </summary>
public sealed class ImportStaging
{
    /// <summary>How long a file waits.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private readonly string _folder;
    private readonly TimeProvider _clock;

    /// <param name="folder">Folder of the waiting files; made if need be, readable by the portal only.</param>
    /// <param name="clock">The system's clock.</param>
    public ImportStaging(string folder, TimeProvider clock)
    {
        (_folder, _clock) = (folder, clock);
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Keeps a file.</summary>
    /// <returns>The key to open it with.</returns>
    /// <exception cref="RuleException"><c>Import.Empty</c>, <c>Import.TooLarge</c>, <c>Import.WrongType</c>.</exception>
    public async Task<Guid> KeepAsync(Stream content, string fileName, Guid ownerId, CancellationToken cancellationToken)
    {
        Sweep();
        var ending = Path.GetExtension(fileName).ToUpperInvariant();
        if (ending is not (".CSV" or ".TXT" or ".TSV" or ".XLSX"))
            throw new RuleException("Import.WrongType", "File");
        if (content.Length == 0)
            throw new RuleException("Import.Empty", "File");
        if (content.Length > ImportLimits.MaxBytes)
            throw new RuleException("Import.TooLarge", "File", ImportLimits.MaxBytes / 1024 / 1024);
        var key = Guid.NewGuid();
        await using var kept = File.Create(PathOf(key, ownerId) + ending);
        await content.CopyToAsync(kept, cancellationToken);
        return key;
    }

    /// <summary>Opens a waiting file.</summary>
    /// <returns>Its content and a name with the right ending; null when it is not there any more, or somebody else's.</returns>
    public (Stream Content, string FileName)? Open(Guid key, Guid ownerId)
    {
        var path = Find(key, ownerId);
        return path is null ? null : (File.OpenRead(path), Path.GetFileName(path));
    }

    /// <summary>Forgets a file, confirmed or given up.</summary>
    public void Forget(Guid key, Guid ownerId)
    {
        if (Find(key, ownerId) is { } path)
            File.Delete(path);
    }

    private string? Find(Guid key, Guid ownerId)
        => Directory.EnumerateFiles(_folder, Path.GetFileName(PathOf(key, ownerId)) + ".*").FirstOrDefault(IsFresh);

    private void Sweep()
    {
        foreach (var old in Directory.EnumerateFiles(_folder).Where(path => !IsFresh(path)))
            File.Delete(old);
    }

    private bool IsFresh(string path) => File.GetLastWriteTimeUtc(path) > _clock.GetUtcNow().UtcDateTime - Patience;

    private string PathOf(Guid key, Guid ownerId) => Path.Combine(_folder, $"{ownerId:N}-{key:N}");
}
