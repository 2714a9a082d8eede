using AngersHabitat.Application.Cleaning;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>The points, each with its form, and the form of a new one.</summary>
/// <param name="Points">All of them.</param>
public sealed record CleaningPointsPage(IReadOnlyList<SaveCleaningPoint.Command> Points)
{
    /// <summary>The form of each.</summary>
    public RowForms<SaveCleaningPoint.Command> Point { get; } = new(id => Points.First(point => point.Id == id));

    /// <summary>A new one.</summary>
    public SaveCleaningPoint.Command New { get; } = new() { Id = Guid.NewGuid(), Order = (Points.Max(point => point.Order) ?? 0) + 10 };
}
