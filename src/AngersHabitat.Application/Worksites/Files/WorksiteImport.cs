using AngersHabitat.Application.Events;
using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Files;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>The file of worksites: new operations are added; the known ones are brought up to date only if that is asked for.</summary>
[Allow(Roles.Manager)]
public sealed class WorksiteImport(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events, IWords words) : ImportKind<WorksiteValues, WorksiteFindings>(words)
{
    /// <summary>Its name.</summary>
    public const string Kind = "Worksites.ImportFile";

    private static readonly AuditAction Stored = new(Kind, nameof(Operation));
    private static readonly AuditAction Added = new("Worksites.Import", nameof(Operation));

    /// <inheritdoc />
    public override ImportSchema Schema => WorksiteFile.Schema;

    /// <summary>Each operation comes with its history.</summary>
    protected override int LinesAPart => 250;

    /// <inheritdoc />
    protected override AuditAction Action => Stored;

    /// <inheritdoc />
    protected override async Task<LineSorter<WorksiteValues, WorksiteFindings>> BeginAsync(Guid? subjectId, CancellationToken cancellationToken)
    {
        var ids = await IdsAsync(cancellationToken);
        var slugs = (await db.Operations.Select(operation => operation.Slug).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        return new WorksiteSorter((lines, token) => KnownAsync(db.Operations.AsNoTracking(), ids, lines, token), slugs, clock.Today);
    }

    /// <inheritdoc />
    protected override async Task<ImportTally> StoreAsync(FileImport import, IReadOnlyList<WorksiteValues> lines, CancellationToken cancellationToken)
    {
        var ids = await IdsAsync(cancellationToken);
        var fresh = lines.Where(line => !ids.ContainsKey(line.Key)).Select(line => WorksiteFile.Make(line, clock.Today)).ToList();
        db.Operations.AddRange(fresh);
        events.Raise(new WorksitesChanged(null));
        foreach (var operation in fresh)
            audit.Record(Added, operation.Id, after: new { operation.Code, operation.Name, operation.Nature, operation.Phase });
        var known = lines.Where(line => ids.ContainsKey(line.Key)).ToList();
        if (!import.TakesChanges)
            return new ImportTally(fresh.Count, Known: known.Count);
        var operations = await KnownAsync(db.Operations, ids, known, cancellationToken);
        var changed = known.Count(line => Update(operations[line.Key], line));
        return new ImportTally(fresh.Count, changed, known.Count - changed);
    }

    private bool Update(Operation operation, WorksiteValues values)
    {
        var taken = WorksiteUpdate.Apply(operation, values, clock.Today).Where(change => change.IsTaken).ToList();
        if (taken.Count == 0)
            return false;
        audit.Record(EditOperation.Action, operation.Id,
            taken.ToDictionary(change => change.Column, change => change.Before), taken.ToDictionary(change => change.Column, change => change.After));
        return true;
    }

    private async Task<Dictionary<string, Guid>> IdsAsync(CancellationToken cancellationToken)
    {
        var ids = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var row in await db.Operations.Select(operation => new { operation.Id, operation.CodeKey }).ToListAsync(cancellationToken))
            ids[row.CodeKey] = row.Id;
        return ids;
    }

    private static async Task<Dictionary<string, Operation>> KnownAsync(
        IQueryable<Operation> operations, Dictionary<string, Guid> ids, IReadOnlyList<WorksiteValues> lines, CancellationToken cancellationToken)
    {
        var named = lines.Where(line => ids.ContainsKey(line.Key)).Select(line => ids[line.Key]).ToHashSet();
        return await operations.WithHistory().Where(row => named.Contains(row.Id)).ToDictionaryAsync(row => row.CodeKey, StringComparer.Ordinal, cancellationToken);
    }
}
