using AngersHabitat.Application.Events;
using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Files;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>The file of residences: new ones are made, known ones (by name and commune) brought up to date.</summary>
[Allow(Roles.Administrator)]
public sealed class ResidenceImport(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events, IWords words) : ImportKind<ResidenceLine, UpdateFindings>(words)
{
    /// <summary>Its name.</summary>
    public const string Kind = "Reception.ImportResidences";

    private static readonly AuditAction Stored = new(Kind, nameof(Residence));
    private static readonly AuditAction Line = new("Reception.ImportResidence", nameof(Residence));

    /// <inheritdoc />
    public override ImportSchema Schema => ResidenceLine.Schema;

    /// <inheritdoc />
    protected override AuditAction Action => Stored;

    /// <inheritdoc />
    protected override async Task<LineSorter<ResidenceLine, UpdateFindings>> BeginAsync(Guid? subjectId, CancellationToken cancellationToken)
    {
        var rows = await db.Residences.AsNoTracking().ToListAsync(cancellationToken);
        var known = rows.GroupBy(row => row.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return new ResidenceSorter(known, await ResidencePlaces.ReadAsync(db, clock.Today, cancellationToken));
    }

    /// <inheritdoc />
    protected override async Task<ImportTally> StoreAsync(FileImport import, IReadOnlyList<ResidenceLine> lines, CancellationToken cancellationToken)
    {
        var places = await ResidencePlaces.ReadAsync(db, clock.Today, cancellationToken);
        var known = await KnownAsync(lines, cancellationToken);
        var book = await ResidenceAddressBook.ReadAsync(db, cancellationToken);
        var (added, changed) = (0, 0);
        foreach (var line in lines)
        {
            if (known.TryGetValue(line.Key, out var residence))
                changed += Change(residence, line, places) ? 1 : 0;
            else if (known.Values.All(row => row.Id != line.Id) && (residence = ResidenceUpdate.Make(line, places)) is not null)
            {
                db.Residences.Add(known[line.Key] = residence);
                added++;
            }
            if (residence is not null)
                await book.PlaceAsync(db, residence, cancellationToken);
        }
        if (added + changed > 0)
            events.Raise(new PlaceChanged(null));
        return new ImportTally(added, changed, lines.Count - added - changed);
    }

    private bool Change(Residence residence, ResidenceLine line, ResidencePlaces places)
    {
        var cells = ResidenceUpdate.Differences(residence, line, places);
        if (cells.Count == 0)
            return false;
        ResidenceUpdate.Apply(residence, line, places);
        audit.Record(Line, residence.Id, cells.ToDictionary(cell => cell.Column, cell => cell.Before), cells.ToDictionary(cell => cell.Column, cell => cell.After));
        return true;
    }

    // By identifier and by name: somebody may have made or renamed one since the file was looked at.
    private async Task<Dictionary<string, Residence>> KnownAsync(IReadOnlyList<ResidenceLine> lines, CancellationToken cancellationToken)
    {
        var (ids, names) = (lines.Select(line => line.Id).ToList(), lines.Select(line => line.Name).ToList());
        var rows = await db.Residences.Where(row => ids.Contains(row.Id) || names.Contains(row.Name)).ToListAsync(cancellationToken);
        return rows.GroupBy(row => row.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }
}
