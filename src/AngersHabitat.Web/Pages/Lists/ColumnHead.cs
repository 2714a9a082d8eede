namespace AngersHabitat.Web.Pages;

/// <summary>The header of a column.</summary>
/// <param name="Text">French text.</param>
/// <param name="SortAddress">Where it leads; null when the column does not sort.</param>
/// <param name="Order"><c>ascending</c> or <c>descending</c> when the list is sorted by it.</param>
/// <param name="IsNumber">Set to the right.</param>
/// <param name="IsName">Names the row.</param>
/// <param name="ScreenOnly">Not on paper.</param>
public sealed record ColumnHead(string Text, string? SortAddress, string? Order, bool IsNumber, bool IsName, bool ScreenOnly);
