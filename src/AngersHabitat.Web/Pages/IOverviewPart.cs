namespace AngersHabitat.Web.Pages;

/// <summary>
/// A feature's part of the overview of steering (<c>/pilotage</c>): its figures today, and what slips. A class found by itself. It asks the
/// queries of the pages to which its figures lead, and computes none itself, so that a figure and its explanation never differ.
/// </summary>
public interface IOverviewPart
{
    /// <summary>Lower ones first.</summary>
    int Order { get; }

    /// <summary>The page that explains its figures: the part is shown to those who may open it.</summary>
    PageRef Page { get; }

    /// <summary>Reads it, for somebody who may open <see cref="Page"/>.</summary>
    Task<OverviewPart> ReadAsync(CancellationToken cancellationToken);
}
