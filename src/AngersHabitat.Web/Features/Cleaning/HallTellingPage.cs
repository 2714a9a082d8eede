using AngersHabitat.Application.Cleaning;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>The form by which anybody says that a point is dirty.</summary>
/// <param name="Form">Its fields.</param>
/// <param name="Hall">What can be told there.</param>
public sealed record HallTellingPage(TellHall.Command Form, GetHallForm.Result Hall) : FormPage<TellHall.Command>(Form)
{
    /// <summary>The points, with how often each was told today.</summary>
    public IEnumerable<SelectListItem> Points => Hall.Points.Select(point => new SelectListItem(HallReportWords.Named(point.Name, point.Times), $"{point.Id}"));

    /// <summary>Where the form is sent.</summary>
    public string Address => $"/residences/{Hall.Slug}/signaler/proprete";
}
