using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Sorts the lines of a file of worksites: new operations, known ones that differ, known ones that agree.</summary>
/// <param name="known">Reads the known operations of some codes, untracked: comparing changes them in memory, and nothing of that may reach the store.</param>
/// <param name="slugs">Addresses taken.</param>
/// <param name="today">Today.</param>
internal sealed class WorksiteSorter(
    Func<IReadOnlyList<WorksiteValues>, CancellationToken, Task<Dictionary<string, Operation>>> known, HashSet<string> slugs, DateOnly today)
    : LineSorter<WorksiteValues, WorksiteFindings>
{
    private const int Shown = 100;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<OperationHistory> _fresh = [];
    private readonly List<NewWorksite> _new = [];
    private readonly List<WorksiteDifference> _differences = [];
    private int _known;
    private int _changed;

    public override WorksiteFindings Findings
    {
        get
        {
            var figures = WorksiteFigures.On(_fresh, today);
            return new WorksiteFindings(_fresh.Count, _known, _changed, figures.Engaged, figures.Study, _new, [.. _differences.Take(Shown)]);
        }
    }

    public override async Task SortAsync(IReadOnlyList<ImportRow> rows, SortedLines<WorksiteValues> sorted, CancellationToken cancellationToken)
    {
        var read = rows.Select(row => (Row: row, Values: WorksiteValues.Read(row))).ToList();
        var operations = await known([.. read.Where(line => line.Values is not null).Select(line => line.Values!)], cancellationToken);
        foreach (var (row, values) in read)
        {
            if (values is not null && !_seen.Add(values.Key))
                row.Reject("code", "Worksites.TwiceInFile");
            if (values is null || row.IsRejected)
                sorted.Reject(row);
            else if (operations.TryGetValue(values.Key, out var operation))
                Compare(row, values, operation, sorted);
            else
                Add(row, values, sorted);
        }
    }

    private void Add(ImportRow row, WorksiteValues values, SortedLines<WorksiteValues> sorted)
    {
        var operation = WorksiteFile.Make(row, values, today);
        if (operation is not null && !slugs.Add(operation.Slug))
            row.Reject("code", "Worksites.TwiceInFile");
        if (operation is null || row.IsRejected)
        {
            sorted.Reject(row);
            return;
        }
        _fresh.Add(OperationHistory.Of(operation));
        if (_new.Count < Shown)
            _new.Add(new NewWorksite(row.Number, operation.Code, operation.Name, operation.Nature, operation.Dwellings[^1].Dwellings, operation.Phase));
        sorted.Accept(values);
    }

    private void Compare(ImportRow row, WorksiteValues values, Operation operation, SortedLines<WorksiteValues> sorted)
    {
        try
        {
            var changes = WorksiteUpdate.Apply(operation, values, today);
            if (_differences.Count < Shown)
                _differences.AddRange(changes.Select(change => new WorksiteDifference(row.Number, operation.Id, operation.Code, change)));
            if (changes.Any(change => change.IsTaken))
                Change(values, sorted);
            else
                Know(sorted);
        }
        catch (RuleException refused)
        {
            row.Reject("", refused.Code, [.. refused.Arguments]);
            sorted.Reject(row);
        }
    }

    private void Change(WorksiteValues values, SortedLines<WorksiteValues> sorted)
    {
        _changed++;
        sorted.Accept(values);
    }

    private void Know(SortedLines<WorksiteValues> sorted)
    {
        _known++;
        sorted.Know();
    }
}
