using AngersHabitat.Application.Accounts;
using AngersHabitat.Domain.Accounts;
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

    /// <summary>The fields have their bare names, which password managers and browsers remember.</summary>
    [HttpPost("/connexion")]
    public async Task<IActionResult> Index([PageForm("")] SignInForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Check(form);
        var user = ModelState.IsValid ? await signIn.UserManager.FindByNameAsync(form.Email!.Trim()) : null;
        var result = user is null
            ? Microsoft.AspNetCore.Identity.SignInResult.Failed
            : await signIn.PasswordSignInAsync(user, form.Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
            return await EnterAsync(user!, form.ReturnTo);
        if (ModelState.IsValid)
            AddError(nameof(form.Password), result.IsLockedOut ? "Trop d'essais. Ce compte est bloqué pendant 10 minutes." : "L'adresse ou le mot de passe n'est pas le bon.");
        return await RefuseAsync(() => Index(form.ReturnTo));
    }

    [HttpPost("/deconnexion")]
    public async Task<IActionResult> SignOutAsync()
    {
        if (User.Identity?.IsAuthenticated == true)
        {
            await Mediator.Send(new RecordSignIn.Command(SignedIn: false), HttpContext.RequestAborted);
            await signIn.SignOutAsync();
        }
        return LocalRedirect("~/");
    }

    private async Task<IActionResult> EnterAsync(PortalUser user, string? returnTo)
    {
        HttpContext.User = await signIn.CreateUserPrincipalAsync(user);
        await Mediator.Send(new RecordSignIn.Command(SignedIn: true), HttpContext.RequestAborted);
        return LocalRedirect(Url.IsLocalUrl(returnTo) ? returnTo : "~/agents");
    }

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

/// <summary>What the sign-in page asks for.</summary>
public sealed class SignInForm
{
    /// <summary>Electronic address.</summary>
    public string? Email { get; init; }

    /// <summary>Password; never sent back to the page.</summary>
    public string? Password { get; init; }

    /// <summary>Page to go to afterwards, of this portal only.</summary>
    public string? ReturnTo { get; init; }
}
