namespace AngersHabitat.Application.Files;

/// <summary>What was understood of a column of a file.</summary>
/// <param name="Header">Its header as written in the file.</param>
/// <param name="Column">The column of the schema that it became; null when nobody reads it.</param>
/// <param name="Filled">Lines whose cell says something.</param>
/// <param name="Understood">Of these, lines whose cell was understood.</param>
/// <param name="Doubts">Lines that are taken though something in the cell is to be completed or looked at.</param>
/// <param name="Examples">The first cells that differ.</param>
public sealed record ColumnReading(string Header, string? Column, int Filled, int Understood, int Doubts, IReadOnlyList<CellExample> Examples)
{
    /// <summary>Share understood, in per cent, rounded down: 100 is all. Null when no cell says anything or nobody reads them.</summary>
    public int? Share => Column is null || Filled == 0 ? null : (int)(100L * Understood / Filled);
}
