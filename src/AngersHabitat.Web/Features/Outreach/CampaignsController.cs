using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Web.Errors;
using Mediator;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The campaigns.</summary>
[Authorize(Roles = Roles.Outreach + "," + Roles.Manager)]
public sealed class CampaignsController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>All campaigns.</summary>
    [HttpGet("/agents/campagnes")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
        => View(await Mediator.Send(new ListCampaigns.Query(), cancellationToken));
}
