namespace AngersHabitat.Web.Pages;

/// <summary>A column of a list: on the page, in the files, or both.</summary>
/// <param name="Header">French header, its own within the list.</param>
/// <param name="Value">Text, number, <see cref="DateOnly"/>, <see cref="TimeOnly"/>, local <see cref="DateTime"/>, <see cref="bool"/> or null.</param>
public sealed record Column<TRow>(string Header, Func<TRow, object?> Value)
{
    /// <summary>A shorter header for the page.</summary>
    public string OnPage { get; init; } = Header;

    /// <summary>The key by which the header sorts.</summary>
    public Enum? Sort { get; init; }

    /// <summary>Set to the right.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Names the row: its cells are row headers.</summary>
    public bool IsName { get; init; }

    /// <summary>Not in the files: what to do with a row, what another column says too.</summary>
    public bool PageOnly { get; init; }

    /// <summary>Not on the page, for want of room.</summary>
    public bool FileOnly { get; init; }

    /// <summary>Not on paper: links and forms.</summary>
    public bool ScreenOnly { get; init; }
}
