namespace AngersHabitat.Application.Lists;

/// <summary>One page of a list.</summary>
/// <param name="Items">Rows of this page.</param>
/// <param name="Number">Number of the page, from 1.</param>
/// <param name="Count">How many pages there are, at least 1.</param>
/// <param name="Total">Rows in the whole list.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int Count, int Total)
{
    /// <summary>The same rows, each shown otherwise.</summary>
    public Page<TOther> Select<TOther>(Func<T, TOther> show) => new([.. Items.Select(show)], Number, Count, Total);
}
