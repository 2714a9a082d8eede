using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>A place that is known, as a file compares it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Agency">Name of its agency.</param>
/// <param name="Rules">Its own rules.</param>
internal sealed record KnownPlace(Place Place, string? Agency, PlaceRules Rules);

/// <summary>Sorts the lines of a file of places. Lodges wait for the end: their agency may stand below them.</summary>
/// <param name="known">The places in service by key.</param>
/// <param name="today">Today.</param>
internal sealed class PlaceSorter(Dictionary<string, KnownPlace> known, DateOnly today) : LineSorter<PlaceLine, UpdateFindings>
{
    private readonly List<(ImportRow Row, PlaceLine Line)> _lodges = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _agencies = [.. known.Where(pair => pair.Value.Place.Type == PlaceType.Agency).Select(pair => pair.Key)];
    private readonly UpdateCount _count = new();
    private string? _headOffice = known.Values.FirstOrDefault(row => row.Place.Type == PlaceType.Headquarters)?.Place.Name;

    public override UpdateFindings Findings => _count.Findings;

    public override Task SortAsync(IReadOnlyList<ImportRow> rows, SortedLines<PlaceLine> sorted, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            var line = PlaceLine.Read(row);
            if (line.Name.Length > 0 && !_seen.Add(line.Key))
                row.Reject("nom", "Reception.PlaceTwiceInFile", line.Name);
            if (row.IsUnderstood("type") && line.Type == PlaceType.Lodge)
                _lodges.Add((row, line));
            else
                Sort(row, line, sorted);
        }
        return Task.CompletedTask;
    }

    public override void End(SortedLines<PlaceLine> sorted)
    {
        foreach (var (row, line) in _lodges)
        {
            if (line.Agency is null && row.IsUnderstood("agence") && !known.ContainsKey(line.Key))
                row.Reject("agence", "Import.ValueMissing");
            else if (line.Agency is { } agency && !_agencies.Contains(SearchText.Normalize(agency)))
                row.Reject("agence", "Reception.AgencyUnknownInFile", agency);
            Sort(row, line, sorted);
        }
    }

    private void Sort(ImportRow row, PlaceLine line, SortedLines<PlaceLine> sorted)
    {
        var found = known.GetValueOrDefault(line.Key);
        if (!row.IsRejected && found is not null && found.Place.Type != line.Type)
            row.Reject("type", "Reception.TypeStays", found.Place.Name);
        if (!row.IsRejected && line.Type == PlaceType.Headquarters && found is null && _headOffice is { } other)
            row.Reject("type", "Reception.SecondHeadOffice", other);
        if (row.IsRejected)
        {
            sorted.Reject(row);
            return;
        }
        Keep(line);
        if (found is null)
            _count.Add(line.Name);
        else if (PlaceUpdate.Differences(found, line, today) is { Count: > 0 } cells)
            _count.Change(line.Number, found.Place.Name, cells);
        else
        {
            _count.Know();
            sorted.Know();
            return;
        }
        sorted.Accept(line);
    }

    private void Keep(PlaceLine line)
    {
        if (line.Type == PlaceType.Headquarters)
            _headOffice = line.Name;
        if (line.Type == PlaceType.Agency)
            _agencies.Add(line.Key);
    }
}
