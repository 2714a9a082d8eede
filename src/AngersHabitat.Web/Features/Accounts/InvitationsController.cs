using AngersHabitat.Application.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>
/// The page of a link by which somebody chooses her password. A GET changes nothing: machines open the links of mail before people do. The key stands in no line of the log, which
/// names routes.
/// </summary>
[AllowAnonymous]
[BeforeOpening]
[KeepsNothing]
[ResponseCache(NoStore = true)]
[Route(AccountLink.Root + "/{key}")]
public sealed class InvitationsController(IMediator mediator, SignInDoor door, UserManager<PortalUser> users) : PortalController(mediator)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string key)
    {
        try
        {
            return View(nameof(Index), new InvitationPage(new() { Key = key }, await Mediator.Send(new GetInvitation.Query(key), HttpContext.RequestAborted)));
        }
        catch (NotFoundException)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return View(nameof(Index), new InvitationPage(new(), null));
        }
    }

    [HttpPost("")]
    public async Task<IActionResult> Index(string key, [PageForm] AcceptInvitation.Command form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Guid? id = null;
        var answer = await SubmitAsync(form with { Key = key }, account =>
        {
            id = account;
            TempData.Clear();
            return Done("Votre mot de passe est choisi. Vous êtes connecté.", LocalRedirect("~/agents"));
        }, () => Index(key));
        if (id is not { } entering)
            return answer;
        var owner = (await users.FindByIdAsync($"{entering}"))!;
        // A link stands for the password, and for nothing else.
        if (owner.TwoFactorEnabled)
            return Done("Votre mot de passe est choisi. Connectez-vous avec lui.", LocalRedirect("~/connexion"));
        var person = await door.EnterAsync(owner);
        return LocalRedirect($"~{person.StartPage().TrimStart('~')}");
    }
}
