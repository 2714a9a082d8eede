using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>Sorts the lines of a file of residences.</summary>
/// <param name="known">The residences by key.</param>
/// <param name="places">Lodges and agencies in service.</param>
internal sealed class ResidenceSorter(Dictionary<string, Residence> known, ResidencePlaces places) : LineSorter<ResidenceLine, UpdateFindings>
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly UpdateCount _count = new();

    public override UpdateFindings Findings => _count.Findings;

    public override Task SortAsync(IReadOnlyList<ImportRow> rows, SortedLines<ResidenceLine> sorted, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            var line = ResidenceLine.Read(row);
            var found = known.GetValueOrDefault(line.Key);
            if (!row.IsRejected && !_seen.Add(line.Key))
                row.Reject("residence", "Reception.ResidenceTwiceInFile", line.Name, line.City);
            Check(row, line, found);
            if (row.IsRejected)
                sorted.Reject(row);
            else
                Sort(line, found, sorted);
        }
        return Task.CompletedTask;
    }

    private void Check(ImportRow row, ResidenceLine line, Residence? found)
    {
        if (found is null && line.Addresses is null && row.IsUnderstood("adresse"))
            row.Reject("adresse", "Import.ValueMissing");
        if (found is null && line.PostalCode is null && row.IsUnderstood("code_postal"))
            row.Reject("code_postal", "Import.ValueMissing");
        if (line.Lodge is { } lodge && places.FindLodge(lodge) is null)
            row.Reject("loge", "Reception.LodgeUnknownInFile", lodge);
        if (line.Agency is { } agency && places.FindAgency(agency) is null)
            row.Reject("agence", "Reception.AgencyUnknownInFile", agency);
        if (found is null && line is { Lodge: null, Agency: null } && row.IsUnderstood("loge") && row.IsUnderstood("agence"))
            row.Reject("agence", "Reception.ResidenceWithoutPlace");
        if (!row.IsRejected && line is { Lodge: { } own, Agency: { } other } && places.FindLodge(own)!.Value.AgencyId != places.FindAgency(other))
            row.Reject("agence", "Reception.LodgeOfAnotherAgency", own, other);
    }

    private void Sort(ResidenceLine line, Residence? found, SortedLines<ResidenceLine> sorted)
    {
        if (found is null)
        {
            _count.Add($"{line.Name}, {line.City}");
            sorted.Accept(line with { Id = Guid.CreateVersion7() });
        }
        else if (ResidenceUpdate.Differences(found, line, places) is { Count: > 0 } cells)
        {
            _count.Change(line.Number, found.Name, cells);
            sorted.Accept(line with { Id = found.Id });
        }
        else
        {
            _count.Know();
            sorted.Know();
        }
    }
}
