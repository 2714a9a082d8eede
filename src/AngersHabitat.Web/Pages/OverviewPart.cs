namespace AngersHabitat.Web.Pages;

/// <summary>What a service shows on the overview of steering. Nothing personal is in it.</summary>
/// <param name="Sections">Its figures.</param>
public sealed record OverviewPart(IReadOnlyList<OverviewSection> Sections)
{
    /// <summary>Under which heading what is to decide stands; parts with the same heading share it.</summary>
    public string Decisions { get; init; } = "Services aux locataires";

    /// <summary>What slips today, the most pressing first, shortened to the first ones.</summary>
    public IReadOnlyList<ToDo> ToDos { get; init; } = [];

    /// <summary>How many there are in all, when <see cref="ToDos"/> is shortened.</summary>
    public int? ToDoCount { get; init; }

    /// <summary>The page where all of them stand; null for none.</summary>
    public OverviewLink? AllToDos { get; init; }

    /// <summary>A page that goes further, named at the foot of the overview; null for none.</summary>
    public OverviewLink? Foot { get; init; }
}
