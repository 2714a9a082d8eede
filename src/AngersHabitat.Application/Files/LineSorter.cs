namespace AngersHabitat.Application.Files;

/// <summary>Sorts the lines of one file.</summary>
public abstract class LineSorter<TLine, TFindings>
    where TLine : class
{
    /// <summary>What was found, once the last line is sorted.</summary>
    public abstract TFindings Findings { get; }

    /// <summary>Sorts some lines, in their order: each goes to one of the methods of <paramref name="sorted"/>.</summary>
    public abstract Task SortAsync(IReadOnlyList<ImportRow> rows, SortedLines<TLine> sorted, CancellationToken cancellationToken);

    /// <summary>After the last line: for lines that were held back to be put in order.</summary>
    public virtual void End(SortedLines<TLine> sorted)
    {
    }
}
