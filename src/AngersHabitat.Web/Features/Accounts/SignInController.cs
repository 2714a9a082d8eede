using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Web.Features.Accounts.OpenId;
using Microsoft.AspNetCore.Antiforgery;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Sign-in by password, the first step or the only one, and sign-out.</summary>
[AllowAnonymous]
[BeforeOpening]
[IgnoreAntiforgeryToken]
public sealed class SignInController(IMediator mediator, SignInDoor door, IAntiforgery tokens, SessionLedger journal) : EntryController(mediator, door, tokens)
{
    /// <param name="retour">Page to go to afterwards.</param>
    /// <param name="perdu">The session ended under a form, of which nothing was saved.</param>
    [HttpGet("/connexion")]
    public IActionResult Index(string? retour, bool perdu = false)
    {
        var kept = HttpContext.Features.Get<SealedForm>()?.Text;
        if (kept is not null)
            Response.StatusCode = StatusCodes.Status401Unauthorized;
        return View(nameof(Index), new SignInForm { ReturnTo = retour, NothingSaved = perdu, Kept = kept });
    }

    /// <summary>The fields have their bare names, which password managers and browsers remember.</summary>
    [HttpPost("/connexion")]
    public async Task<IActionResult> Index([PageForm("")] SignInForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!await IsFromPageAsync())
            return await StaleAsync(form);
        Check(form);
        if (!ModelState.IsValid)
            return await AgainAsync(form);
        var tried = await TryAsync(form);
        if (tried.IsBusy)
            return await LaterAsync(() => PageOf(form));
        if (tried.Entering is not { } user)
            return await AgainAsync(form);
        if (!user.TwoFactorEnabled)
            return await EnterAsync(user, form.ReturnTo, form.Kept);
        var pass = HttpContext.RequestServices.GetRequiredService<SignInPass>().Give(user);
        return View("Code", new CodeForm { Pass = pass, ReturnTo = form.ReturnTo, Kept = form.Kept });
    }

    [HttpPost("/deconnexion")]
    public async Task<IActionResult> SignOutAsync()
    {
        // Whoever is signed out already needs no token; another site cannot sign anybody out.
        if (User.Identity?.IsAuthenticated == true)
        {
            if (!await IsFromPageAsync())
                return BadRequest();
            var idToken = await Door.LeaveAsync();
            LeaveNothing();
            // Nothing of hers is in the cache (PersonalAnswers), whose clearing would keep her waiting.
            Response.Headers["Clear-Site-Data"] = "\"storage\"";
            if (await HttpContext.RequestServices.GetRequiredService<ProviderDoor>().LeaveAsync(HttpContext, idToken, Url.Content("~/")))
                return new EmptyResult();
        }
        return LocalRedirect("~/");
    }

    private async Task<SignInTry> TryAsync(SignInForm form)
    {
        var check = HttpContext.RequestServices.GetRequiredService<SignInCheck>();
        var tried = await check.TryAsync(form.Email!.Trim(), form.Password!, ConnectionAddress.Of(HttpContext), HttpContext.RequestAborted);
        if (tried.Refused is { } refused)
            await journal.NoteAsync(Actor.Anonymous, new RecordRefusedSignIn.Command(refused.Id));
        if (tried is { Entering: null, IsBusy: false })
            AddError(nameof(form.Password), "L'adresse ou le mot de passe n'est pas le bon. Après plusieurs essais, attendez un peu avant de recommencer.");
        return tried;
    }

    /// <summary>Signed in meanwhile in another tab as the same person: go on. Else the page, with a token that is valid now.</summary>
    private async Task<IActionResult> StaleAsync(SignInForm form)
    {
        if (form.Email is { } email && string.Equals(User.Identity?.Name, email.Trim(), StringComparison.OrdinalIgnoreCase))
            return Lead(User, form.ReturnTo, form.Kept);
        ModelState.AddModelError("", "La page était restée ouverte trop longtemps, ou vous vous êtes connecté dans un autre onglet. Recommencez.");
        return await AgainAsync(form);
    }

    private Task<IActionResult> AgainAsync(SignInForm form) => RefuseAsync(() => PageOf(form));

    private ViewResult PageOf(SignInForm form) => View(nameof(Index), new SignInForm { ReturnTo = form.ReturnTo, NothingSaved = form.NothingSaved, Kept = form.Kept });

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
