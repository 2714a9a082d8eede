using AngersHabitat.Application.Attendance;
using AngersHabitat.Application.CallCentre;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Web.Features.Steering;

/// <summary>
/// The first page of steering: where things stand today and what needs a decision. It asks the queries of the pages to which its figures lead,
/// and computes none itself, so that a figure and its explanation never differ.
/// </summary>
[For<GetSteering.Query>]
public sealed class OverviewController(IMediator mediator, PortalClock clock) : PortalController(mediator)
{
    /// <summary>The page.</summary>
    [HttpGet("/pilotage")]
    public async Task<IActionResult> Index()
    {
        var worksites = await AskAsync(new GetSteering.Query());
        // The pages that explain the services' figures are the managers': to an administrator alone they would only refuse.
        return View(new OverviewView(worksites, User.IsInRole(Roles.Manager) ? await ServicesAsync() : null));
    }

    private async Task<ServicesToday> ServicesAsync()
    {
        var board = await AskAsync(new GetBoard.Query());
        var campaigns = new List<SteeringFigures>();
        foreach (var active in board.Campaigns)
            campaigns.Add(await AskAsync(new GetCampaignSteering.Query(active.Id)));
        return new ServicesToday(
            clock.UtcNow, board, await AskAsync(GetCallReport.Query.Between(clock.Today, clock.Today)),
            await AskAsync(new GetAttendanceReport.Query()), campaigns);
    }

    private async Task<T> AskAsync<T>(IQuery<T> query) => await Mediator.Send(query, HttpContext.RequestAborted);
}

/// <summary>What the page shows.</summary>
/// <param name="Worksites">Figures and decisions of the worksites today.</param>
/// <param name="Services">Figures of the services; null for a person who may not open their pages.</param>
public sealed record OverviewView(GetSteering.Result Worksites, ServicesToday? Services);

/// <param name="Now">The instant, UTC.</param>
/// <param name="Board">Calls, doors and campaigns of now.</param>
/// <param name="Calls">The report on today's calls.</param>
/// <param name="Visits">The report on attendance.</param>
/// <param name="Campaigns">Figures of each active campaign.</param>
public sealed record ServicesToday(
    DateTime Now, GetBoard.Result Board, GetCallReport.Result Calls, GetAttendanceReport.Result Visits, IReadOnlyList<SteeringFigures> Campaigns);
