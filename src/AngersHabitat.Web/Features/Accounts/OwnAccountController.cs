using AngersHabitat.Application.Accounts;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>One's own password.</summary>
[For<ChangeOwnPassword.Command>]
[KeepsNothing]
public sealed class OwnAccountController(IMediator mediator, SignInDoor door) : PortalController(mediator)
{
    /// <summary>Where it is changed.</summary>
    public const string PasswordAddress = "/agents/mot-de-passe";

    [HttpGet(PasswordAddress)]
    public IActionResult Index() => View(new FormPage<ChangeOwnPassword.Command>(new()));

    [HttpPost(PasswordAddress)]
    public async Task<IActionResult> Index([PageForm] ChangeOwnPassword.Command form)
    {
        var answer = await SubmitAsync(form, _ => Done("Votre mot de passe est changé.", LocalRedirect("~/agents")), Index);
        // The other sessions of the account end; this one goes on.
        if (answer is LocalRedirectResult)
            await door.RenewAsync();
        return answer;
    }
}
