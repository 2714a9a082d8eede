namespace AngersHabitat.Application.Files;

/// <summary>Counts what becomes of the lines of a file, and keeps the first of each for the preview.</summary>
public sealed class UpdateCount
{
    private readonly List<string> _names = [];
    private readonly List<UpdateDifference> _differences = [];
    private int _changed;
    private int _known;
    private int _new;

    public UpdateFindings Findings => new(_new, _changed, _known, _names, _differences);

    public void Add(string name)
    {
        _new++;
        if (_names.Count < UpdateFindings.Shown)
            _names.Add(name);
    }

    public void Know() => _known++;

    public void Change(int line, string name, IEnumerable<(string Column, string Before, string After)> cells)
    {
        _changed++;
        if (_differences.Count < UpdateFindings.Shown)
            _differences.AddRange(cells.Select(cell => new UpdateDifference(line, name, cell.Column, cell.Before, cell.After)));
    }
}
