using AngersHabitat.Application.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Sign-in and sign-out of the staff.</summary>
[AllowAnonymous]
[EnableRateLimiting(RequestPolicy.SignIn)]
public sealed class SignInController(IMediator mediator, SignInManager<PortalUser> signIn) : PortalController(mediator)
{
    [HttpGet("/connexion")]
    public IActionResult Index(string? retour)
        => View(new SignInForm { ReturnTo = retour });

    [HttpPost("/connexion")]
    public async Task<IActionResult> Index([FromForm] SignInForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Check(form);
        if (ModelState.IsValid)
        {
            var user = await signIn.UserManager.FindByNameAsync(form.Email!.Trim());
            var result = user is null
                ? Microsoft.AspNetCore.Identity.SignInResult.Failed
                : await signIn.PasswordSignInAsync(user, form.Password!, isPersistent: false, lockoutOnFailure: true);
            if (result.Succeeded)
                return await EnterAsync(user!, form.ReturnTo);
            ModelState.AddModelError(nameof(form.Password), result.IsLockedOut
                ? "Trop d'essais. Ce compte est bloqué pendant 10 minutes."
                : "L'adresse ou le mot de passe n'est pas le bon.");
        }
        form.Password = null;
        var view = View(form);
        view.StatusCode = StatusCodes.Status400BadRequest;
        return view;
    }

    [HttpPost("/deconnexion")]
    public async Task<IActionResult> SignOutAsync()
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            await Mediator.Send(new RecordSignIn.Command(SignedIn: false), HttpContext.RequestAborted);
            await signIn.SignOutAsync();
        }
        return LocalRedirect("/");
    }

    private async Task<IActionResult> EnterAsync(PortalUser user, string? returnTo)
    {
        HttpContext.User = await signIn.CreateUserPrincipalAsync(user);
        await Mediator.Send(new RecordSignIn.Command(SignedIn: true), HttpContext.RequestAborted);
        return LocalRedirect(Url.IsLocalUrl(returnTo) ? returnTo : "/agents");
    }

    private void Check(SignInForm form)
    {
        if (string.IsNullOrWhiteSpace(form.Email))
            ModelState.AddModelError(nameof(form.Email), "Indiquez votre adresse électronique.");
        if (string.IsNullOrEmpty(form.Password))
            ModelState.AddModelError(nameof(form.Password), "Indiquez votre mot de passe.");
    }
}

/// <summary>What the sign-in page asks for.</summary>
public sealed class SignInForm
{
    /// <summary>Electronic address.</summary>
    public string? Email { get; init; }

    /// <summary>Password; never sent back to the page.</summary>
    public string? Password { get; set; }

    /// <summary>Page to go to afterwards, of this portal only.</summary>
    public string? ReturnTo { get; init; }
}
