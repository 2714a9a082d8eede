namespace AngersHabitat.Application.Lists;

/// <summary>
/// A question of another program, answered a page at a time. Unlike on a screen (<see cref="ListQuery"/>) a page past the last is empty: a program
/// that asks on until nothing comes must come to an end.
/// </summary>
public interface IProgramPage
{
    /// <summary>Number of the page, from 1; the first when null.</summary>
    int? Page { get; }

    /// <summary>Rows a page, 1 to <see cref="Paging.MostOfPrograms"/>; when null all of a short list, else <see cref="Paging.ShortList"/> a page. Without a page either: every row.</summary>
    int? Limit { get; }
}
