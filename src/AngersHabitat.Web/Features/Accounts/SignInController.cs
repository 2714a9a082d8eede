using System.Security.Claims;
using AngersHabitat.Application.Accounts;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Antiforgery;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>
/// Sign-in and sign-out of the staff. Both look at the token of their form themselves: it was made for whoever was signed in when the page was shown, and
/// in another tab that may have changed since, which is no reason for an error page.
/// </summary>
[AllowAnonymous]
[BeforeOpening]
[IgnoreAntiforgeryToken]
public sealed class SignInController(IMediator mediator, SignInDoor door, IAntiforgery tokens) : PortalController(mediator)
{
    /// <param name="retour">Page to go to afterwards.</param>
    /// <param name="perdu">The session ended under a form, of which nothing was saved.</param>
    [HttpGet("/connexion")]
    public IActionResult Index(string? retour, bool perdu = false)
        => View(new SignInForm { ReturnTo = retour, NothingSaved = perdu });

    /// <summary>The fields have their bare names, which password managers and browsers remember.</summary>
    [HttpPost("/connexion")]
    public async Task<IActionResult> Index([PageForm("")] SignInForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!await tokens.IsRequestValidAsync(HttpContext))
            return await StaleAsync(form);
        Check(form);
        if (ModelState.IsValid && await TryAsync(form) is { } user)
        {
            LeaveNothing();
            return Enter(await door.EnterAsync(user), form.ReturnTo);
        }
        return await RefuseAsync(() => Index(form.ReturnTo, form.NothingSaved));
    }

    private async Task<PortalUser?> TryAsync(SignInForm form)
    {
        var check = HttpContext.RequestServices.GetRequiredService<SignInCheck>();
        var (entering, refused) = await check.TryAsync(form.Email!.Trim(), form.Password!, HttpContext.Connection.RemoteIpAddress?.ToString() ?? "");
        if (refused is not null)
            await Mediator.Send(new RecordRefusedSignIn.Command(refused.Id), HttpContext.RequestAborted);
        if (entering is null)
            AddError(nameof(form.Password), "L'adresse ou le mot de passe n'est pas le bon. Après plusieurs essais, attendez un peu avant de recommencer.");
        return entering;
    }

    [HttpPost("/deconnexion")]
    public async Task<IActionResult> SignOutAsync()
    {
        // Whoever is signed out already needs no token; another site cannot sign anybody out.
        if (User.Identity?.IsAuthenticated == true)
        {
            if (!await tokens.IsRequestValidAsync(HttpContext))
                return BadRequest();
            await door.LeaveAsync();
            LeaveNothing();
            Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        }
        return LocalRedirect("~/");
    }

    // What a colleague asked for at this device, or found, is nobody else's.
    private void LeaveNothing()
    {
        HttpContext.RequestServices.GetRequiredService<OwnAgency>().Remember(all: false);
        TempData.Clear();
    }

    /// <summary>Signed in meanwhile in another tab as the same person: go on. Else the page, with a token that is valid now.</summary>
    private async Task<IActionResult> StaleAsync(SignInForm form)
    {
        if (form.Email is { } email && string.Equals(User.Identity?.Name, email.Trim(), StringComparison.OrdinalIgnoreCase))
            return Enter(User, form.ReturnTo);
        ModelState.AddModelError("", "La page était restée ouverte trop longtemps, ou vous vous êtes connecté dans un autre onglet. Recommencez.");
        return await RefuseAsync(() => Index(form.ReturnTo, form.NothingSaved));
    }

    private LocalRedirectResult Enter(ClaimsPrincipal user, string? returnTo)
        => LocalRedirect(Url.IsLocalUrl(returnTo) && HttpContext.RequestServices.GetRequiredService<PageAddresses>().Open(HttpContext, returnTo) ? returnTo : user.StartPage());

    private void Check(SignInForm form)
    {
        if (string.IsNullOrWhiteSpace(form.Email))
            AddError(nameof(form.Email), "Indiquez votre adresse électronique.");
        else if (form.Email.Length > AccountRules.EmailLength)
            AddError(nameof(form.Email), $"{AccountRules.EmailLength} caractères au plus.");
        if (string.IsNullOrEmpty(form.Password))
            AddError(nameof(form.Password), "Indiquez votre mot de passe.");
        else if (form.Password.Length > AccountRules.LongestPassword)
            AddError(nameof(form.Password), $"{AccountRules.LongestPassword} caractères au plus.");
    }
}
