using System.Reflection;
using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Files;

/// <summary>What a feature says of a kind of file; the rest is written once.</summary>
/// <typeparam name="TLine">A line that waits: what storing it needs, in properties that JSON keeps.</typeparam>
/// <typeparam name="TFindings">What the preview says beyond the counts; kept as JSON, without any personal datum.</typeparam>
public abstract class ImportKind<TLine, TFindings>(IWords words) : IImportKind
    where TLine : class
    where TFindings : class
{
    /// <inheritdoc />
    public string Name => Action.Name;

    /// <summary>The French of problems and values.</summary>
    protected IWords Words { get; } = words;

    /// <summary>What the journal says once a file of this kind is stored.</summary>
    protected abstract AuditAction Action { get; }

    /// <inheritdoc />
    public bool AsksForProof => GetType().IsDefined(typeof(ProveFirstAttribute), inherit: false);

    /// <inheritdoc />
    public IReadOnlyList<string> AllowedRoles => GetType().GetCustomAttribute<AllowAttribute>()!.Roles;

    /// <inheritdoc />
    public abstract ImportSchema Schema { get; }

    /// <summary>Lines stored in one transaction: others wait that long at most, and lists of so many keys stay within the 2,100 parameters of SQL Server.</summary>
    protected virtual int LinesAPart => 500;

    /// <inheritdoc />
    public async Task<SortedFile> SortAsync(Stream content, string fileName, Guid? subjectId, CancellationToken cancellationToken)
    {
        using var reading = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        reading.CancelAfter(ImportLimits.LongestReading);
        try
        {
            return await SortWithinAsync(content, fileName, subjectId, reading.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new RuleException("Import.TooMuchWork", "File");
        }
    }

    private async Task<SortedFile> SortWithinAsync(Stream content, string fileName, Guid? subjectId, CancellationToken cancellationToken)
    {
        var sorter = await BeginAsync(subjectId, cancellationToken);
        var (sorted, reading) = (new SortedLines<TLine>(LinesAPart, Words), new ReadingTally(Words));
        IReadOnlyList<string> headers = [];
        var lines = 0;
        foreach (var rows in ImportTable.Read(content, fileName, Schema, cancellationToken).Chunk(LinesAPart))
        {
            cancellationToken.ThrowIfCancellationRequested();
            headers = rows[0].Head.Headers;
            await sorter.SortAsync(rows, sorted, cancellationToken);
            Array.ForEach(rows, reading.Add);
            lines += rows.Length;
        }
        sorter.End(sorted);
        if (sorted.Count != lines)
            throw new InvalidOperationException($"{Name} sorted {sorted.Count} lines out of {lines}.");
        return sorted.ToFile(Name, subjectId, new(ImportJson.Write(headers), ImportJson.Write(sorter.Findings), ImportJson.Write(reading.ToReading())));
    }

    /// <inheritdoc />
    public object ReadFindings(string json) => ImportJson.Read<TFindings>(json);

    /// <inheritdoc />
    public Task<ImportTally> StoreAsync(FileImport import, byte[] part, CancellationToken cancellationToken)
        => StoreAsync(import, ImportJson.Unpack<TLine>(part), cancellationToken);

    /// <inheritdoc />
    public virtual void Record(FileImport import, AuditTrail audit)
        => audit.Record(Action, import.SubjectId, after: new { import.Added, import.Changed, import.Known, import.Rejected });

    /// <summary>Gets ready to sort a file.</summary>
    /// <exception cref="RuleException">No file can be taken for the subject.</exception>
    protected abstract Task<LineSorter<TLine, TFindings>> BeginAsync(Guid? subjectId, CancellationToken cancellationToken);

    /// <summary>Stores lines, saving what is tracked.</summary>
    protected abstract Task<ImportTally> StoreAsync(FileImport import, IReadOnlyList<TLine> lines, CancellationToken cancellationToken);
}
