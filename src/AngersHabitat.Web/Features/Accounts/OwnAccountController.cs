using AngersHabitat.Application.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>One's own password.</summary>
public sealed class OwnAccountController(IMediator mediator, SignInManager<PortalUser> signIn) : PortalController(mediator)
{
    [HttpGet("/agents/mot-de-passe")]
    public IActionResult Index() => View(new ChangeOwnPassword.Command());

    [HttpPost("/agents/mot-de-passe")]
    public async Task<IActionResult> Index([FromForm] ChangeOwnPassword.Command command)
    {
        var answer = await SubmitAsync(
            command,
            _ => LocalRedirect("/agents"),
            () => Task.FromResult<IActionResult>(View(new ChangeOwnPassword.Command())));
        if (answer is LocalRedirectResult)
        {
            // The other sessions of the account end; this one goes on.
            await signIn.RefreshSignInAsync((await signIn.UserManager.GetUserAsync(User))!);
            TempData["Notice"] = "Votre mot de passe est changé.";
        }
        return answer;
    }
}
