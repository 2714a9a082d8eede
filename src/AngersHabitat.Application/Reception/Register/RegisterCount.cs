namespace AngersHabitat.Application.Reception.Register;

/// <summary>Counts what becomes of the lines of a file of the register, and keeps the first of each for the preview.</summary>
internal sealed class RegisterCount
{
    private readonly List<string> _names = [];
    private readonly List<RegisterDifference> _differences = [];
    private int _changed;
    private int _known;
    private int _new;

    public RegisterFindings Findings => new(_new, _changed, _known, _names, _differences);

    public void Add(string name)
    {
        _new++;
        if (_names.Count < RegisterFindings.Shown)
            _names.Add(name);
    }

    public void Know() => _known++;

    public void Change(int line, string name, IEnumerable<(string Column, string Before, string After)> cells)
    {
        _changed++;
        if (_differences.Count < RegisterFindings.Shown)
            _differences.AddRange(cells.Select(cell => new RegisterDifference(line, name, cell.Column, cell.Before, cell.After)));
    }
}
