using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>What the calendar's view draws.</summary>
/// <param name="Timeline">The calendar.</param>
/// <param name="Filter">Filter that its links keep.</param>
/// <param name="Title">What it shows.</param>
public sealed record TimelineView(Timeline Timeline, WorksiteFilter Filter, string Title);
