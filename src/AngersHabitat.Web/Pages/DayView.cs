namespace AngersHabitat.Web.Pages;

/// <summary>A part of the day as figures and what is to be done, drawn by <c>_Day</c>.</summary>
/// <param name="Id">Of its heading.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Figures">Where things stand.</param>
/// <param name="Tasks">What is to be done, the most pressing first.</param>
public sealed record DayView(string Id, string Title, IReadOnlyList<KeyFigure> Figures, IReadOnlyList<DayTask> Tasks);
