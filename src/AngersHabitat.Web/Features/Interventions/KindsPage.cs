using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>The kinds, each with its form, and the form of a new one.</summary>
/// <param name="All">Every kind.</param>
public sealed record KindsPage(IReadOnlyList<SaveKind.Command> All)
{
    /// <summary>The form of each kind.</summary>
    public RowForms<SaveKind.Command> Kind { get; } = new(id => All.First(kind => kind.Id == id));

    /// <summary>A new kind.</summary>
    public SaveKind.Command New { get; } = new() { Id = Guid.NewGuid(), InDwelling = true, UsualMinutes = 60, PromisedDays = 10, Trade = Trade.General };
}
