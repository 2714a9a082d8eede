using AngersHabitat.Application.Cleaning;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>Those who clean, each with its form, and the form of a new one.</summary>
/// <param name="Found">All of them.</param>
public sealed record CleanersPage(GetCleaners.Result Found)
{
    /// <summary>The form of each.</summary>
    public RowForms<SaveCleaner.Command> Cleaner { get; } = new(id => Found.Cleaners.First(cleaner => cleaner.Id == id));

    /// <summary>A new one.</summary>
    public SaveCleaner.Command New { get; } = new() { Id = Guid.NewGuid() };

    public IEnumerable<SelectListItem> Accounts => CleaningPlanPage.Items(Found.Accounts);

    public IEnumerable<SelectListItem> Lodges => CleaningPlanPage.Items(Found.Lodges);

    /// <summary>« Loge Les Tilleuls, Loge du Mail ».</summary>
    public string LodgesOf(SaveCleaner.Command cleaner) => string.Join(", ", Found.Lodges.Where(lodge => cleaner.Lodges?.Contains(lodge.Id) == true).Select(lodge => lodge.Name));
}
