using AngersHabitat.Application.Accounts.SecondFactor;
using Microsoft.AspNetCore.Antiforgery;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Sign-in's second step: the code of the telephone, or a recovery code.</summary>
[AllowAnonymous]
[BeforeOpening]
[IgnoreAntiforgeryToken]
public sealed class SignInCodeController(IMediator mediator, SignInDoor door, IAntiforgery tokens) : EntryController(mediator, door, tokens)
{
    private const string CodePage = "~/Features/Accounts/SignIn/Code.cshtml";

    [HttpPost("/connexion/code")]
    public async Task<IActionResult> Index([PageForm("")] CodeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var services = HttpContext.RequestServices;
        // Too old, or something of the account has changed: from the beginning.
        if (!await IsFromPageAsync() || await services.GetRequiredService<SignInPass>().FindAsync(form.Pass) is not { } user)
            return LocalRedirect("~/connexion");
        if (string.IsNullOrWhiteSpace(form.Code) || form.Code.Length > SecondFactorKeys.LongestCode)
            AddError(nameof(form.Code), "Indiquez le code à six chiffres, ou un code de secours.");
        else if (await services.GetRequiredService<SecondFactorCheck>().TryAsync(user, form.Code))
            return await EnterAsync(user, form.ReturnTo, form.Kept);
        else
            AddError(nameof(form.Code), "Ce n'est pas le bon code, ou il a déjà servi. Attendez le suivant ; après plusieurs essais, attendez un peu.");
        return await RefuseAsync(() => View(CodePage, new CodeForm { Pass = form.Pass, ReturnTo = form.ReturnTo, Kept = form.Kept }));
    }
}
