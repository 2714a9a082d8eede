using AngersHabitat.Application.Interventions;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>Those who go, each with its form, and the form of a new one.</summary>
/// <param name="Found">All of them.</param>
public sealed record WorkersPage(GetWorkers.Result Found)
{
    /// <summary>The form of each.</summary>
    public RowForms<SaveWorker.Command> Worker { get; } = new(id => Found.Workers.First(worker => worker.Id == id));

    /// <summary>A new one.</summary>
    public SaveWorker.Command New { get; } = new() { Id = Guid.NewGuid(), DailyMinutes = 420 };

    /// <summary>Accounts of technicians.</summary>
    public IEnumerable<SelectListItem> Accounts => VisitList.Items(Found.Accounts);
}
