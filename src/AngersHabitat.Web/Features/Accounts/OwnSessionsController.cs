using AngersHabitat.Application.Accounts.Sessions;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Where one is signed in.</summary>
[For<ListOwnSessions.Query>]
[Route(Address)]
public sealed class OwnSessionsController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>Where they are listed.</summary>
    public const string Address = "/agents/mes-sessions";

    [HttpGet("")]
    public async Task<IActionResult> Index() => View(nameof(Index), await Mediator.Send(new ListOwnSessions.Query(), HttpContext.RequestAborted));

    [HttpPost("fermer")]
    public Task<IActionResult> End([PageForm] EndOwnSessions.Command form)
        => SubmitAsync(form, ended => Done(Said(ended), RedirectToAction(nameof(Index))), Index);

    private static string Said(int ended) => ended switch
    {
        0 => "Aucune autre session n'était ouverte.",
        1 => "La session est fermée.",
        _ => $"{ended} sessions sont fermées.",
    };
}
