using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Web.Errors;
using AngersHabitat.Web.Hosting;
using Mediator;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace AngersHabitat.Web.Features.Steering;

/// <summary>The first page of steering: where things stand today, what needs a decision, and the way to each domain.</summary>
[Authorize(Roles = Roles.Manager + "," + Roles.Administrator)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OverviewController(IMediator mediator, IPageChrome chrome) : PortalController(mediator)
{
    /// <summary>The page.</summary>
    [HttpGet("/pilotage")]
    public async Task<IActionResult> Index()
    {
        var worksites = await Mediator.Send(new GetSteering.Query(new WorksiteFilter()), HttpContext.RequestAborted);
        var pages = chrome.StaffNavigation.Where(item => item.Href.StartsWith("/pilotage/", StringComparison.Ordinal));
        return View(new OverviewView(worksites, [.. pages]));
    }
}

/// <summary>What the page shows.</summary>
/// <param name="Worksites">Figures and decisions of the worksites today.</param>
/// <param name="Pages">The steering pages that the person may open.</param>
public sealed record OverviewView(GetSteering.Result Worksites, IReadOnlyList<NavigationItem> Pages);
