using AngersHabitat.Application.Events;
using AngersHabitat.Application.Files;
using AngersHabitat.Domain.CallCentre;
using AngersHabitat.Domain.Files;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.CallCentre;

/// <summary>The telephone system's records: the calls that are not stored yet are added, and the dates that they touch are counted anew.</summary>
[Allow(Roles.CallCentre, Roles.Manager)]
public sealed class CallRecordImport(PortalDbContext db, CallFigures figures, EventLog events, PortalClock clock, IWords words) : ImportKind<CallRecord, CallRecordFindings>(words)
{
    /// <summary>Its name.</summary>
    public const string Kind = "CallCentre.ImportRecords";

    private static readonly AuditAction Stored = new(Kind, nameof(InboundCall));

    /// <inheritdoc />
    public override ImportSchema Schema => CallRecordFile.Schema;

    /// <inheritdoc />
    protected override AuditAction Action => Stored;

    /// <inheritdoc />
    protected override async Task<LineSorter<CallRecord, CallRecordFindings>> BeginAsync(Guid? subjectId, CancellationToken cancellationToken)
    {
        var takenOver = await db.DailyVolumes.Where(day => day.IsTakenOver).Select(day => day.Date).ToHashSetAsync(cancellationToken);
        return new Sorter(db, new CallRecordFile(clock.UtcNow, takenOver));
    }

    /// <inheritdoc />
    protected override async Task<ImportTally> StoreAsync(FileImport import, IReadOnlyList<CallRecord> lines, CancellationToken cancellationToken)
    {
        var calls = lines.Select(InboundCall.FromRecord).ToList();
        var stored = await StoredAsync(db, calls, cancellationToken);
        var fresh = calls.FindAll(call => !stored.Contains(call.Id));
        await db.InsertAsync(fresh, cancellationToken);
        foreach (var date in fresh.Select(call => call.Date).Where(date => date < clock.Today).Distinct())
            await RecountAsync(date, cancellationToken);
        if (fresh.Count > 0)
            events.Raise(new CallsChanged(null));
        return new ImportTally(fresh.Count, Known: stored.Count);
    }

    private async Task RecountAsync(DateOnly date, CancellationToken cancellationToken)
    {
        var recount = (await figures.CountAsync(date, date, cancellationToken)).Single();
        var kept = await db.DailyVolumes.SingleOrDefaultAsync(day => day.Date == date, cancellationToken);
        if (kept is null)
            db.DailyVolumes.Add(recount);
        else
            kept.Replace(recount);
    }

    private static Task<HashSet<Guid>> StoredAsync(PortalDbContext db, List<InboundCall> calls, CancellationToken cancellationToken)
    {
        var ids = calls.ConvertAll(call => call.Id);
        return db.InboundCalls.Where(call => ids.Contains(call.Id)).Select(call => call.Id).ToHashSetAsync(cancellationToken);
    }

    /// <summary>Puts the new calls in the order of their dates, so that a part touches few dates and each is whole when its part is stored.</summary>
    private sealed class Sorter(PortalDbContext db, CallRecordFile file) : LineSorter<CallRecord, CallRecordFindings>
    {
        private readonly HashSet<Guid> _seen = [];
        private readonly List<(DateOnly Date, CallRecord Record)> _fresh = [];

        public override CallRecordFindings Findings
            => _fresh.Count == 0 ? new(null, null) : new(_fresh.Min(call => call.Date), _fresh.Max(call => call.Date));

        public override async Task SortAsync(IReadOnlyList<ImportRow> rows, SortedLines<CallRecord> sorted, CancellationToken cancellationToken)
        {
            var read = rows.Select(file.Read).ToList();
            var stored = await StoredAsync(db, [.. read.Where(line => line.Call is not null).Select(line => line.Call!)], cancellationToken);
            for (var index = 0; index < rows.Count; index++)
            {
                var (record, call) = read[index];
                if (call is null)
                    sorted.Reject(rows[index]);
                else if (!_seen.Add(call.Id) || stored.Contains(call.Id))
                    sorted.Know();
                else
                    _fresh.Add((call.Date, record!));
            }
        }

        public override void End(SortedLines<CallRecord> sorted)
        {
            foreach (var (_, record) in _fresh.OrderBy(call => call.Record.StartedAt))
                sorted.Accept(record);
        }
    }
}
