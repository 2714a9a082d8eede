using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Files;

/// <summary>The lines of a file by what becomes of them, packed as they come so that 100,000 of them weigh less than their file.</summary>
public sealed class SortedLines<TLine>(int linesAPart, IWords words)
    where TLine : class
{
    private readonly PartWriter<TLine> _waiting = new(linesAPart);
    private readonly PartWriter<RejectedLine> _rejected = new(linesAPart);
    private int _known;

    /// <summary>A confirmation stores the line.</summary>
    public void Accept(TLine line) => _waiting.Add(line);

    internal int Count => _waiting.Lines + _known + _rejected.Lines;

    /// <summary>The line brings nothing new.</summary>
    public void Know() => _known++;

    /// <summary>The line cannot be taken; it says why itself.</summary>
    public void Reject(ImportRow row)
        => _rejected.Add(new RejectedLine(row.Number, row.Cells, [.. row.Problems.Select(problem => problem.In(words))]));

    internal SortedFile ToFile(string kind, Guid? subjectId, (string Headers, string Findings, string Reading) json)
    {
        var (waiting, rejected) = (_waiting.Close(), _rejected.Close());
        return new SortedFile(kind, subjectId, new ImportLines(_waiting.Lines, _known, _rejected.Lines, waiting.Count, json.Headers, json.Findings, json.Reading), waiting, rejected);
    }
}

/// <summary>Cuts lines into packed parts.</summary>
internal sealed class PartWriter<T>(int linesAPart)
    where T : class
{
    private readonly List<PackedLines> _parts = [];
    private readonly List<T> _lines = new(linesAPart);

    public int Lines { get; private set; }

    public void Add(T line)
    {
        Lines++;
        _lines.Add(line);
        if (_lines.Count == linesAPart)
            Pack();
    }

    public IReadOnlyList<PackedLines> Close()
    {
        if (_lines.Count > 0)
            Pack();
        return _parts;
    }

    private void Pack()
    {
        _parts.Add(new PackedLines(_lines.Count, ImportJson.Pack(_lines)));
        _lines.Clear();
    }
}
