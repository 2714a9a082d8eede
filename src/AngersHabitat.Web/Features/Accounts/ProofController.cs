using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Domain.Accounts;
using Microsoft.AspNetCore.Antiforgery;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Asks somebody who is signed in for her password once more, before something grave (<see cref="ProveFirstAttribute"/>), and leads back to it.</summary>
[For<ConfirmSession.Command>]
[IgnoreAntiforgeryToken]
public sealed class ProofController(IMediator mediator, SignInDoor door, IAntiforgery tokens) : EntryController(mediator, door, tokens)
{
    /// <param name="retour">Page to go back to.</param>
    [HttpGet(ProofPage.Address)]
    public IActionResult Index(string? retour)
    {
        var kept = HttpContext.Features.Get<SealedForm>()?.Text;
        if (kept is not null)
            Response.StatusCode = StatusCodes.Status403Forbidden;
        return View(nameof(Index), new SignInForm { ReturnTo = retour, Kept = kept });
    }

    [HttpPost(ProofPage.Address)]
    public async Task<IActionResult> Index([PageForm("")] SignInForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!await IsFromPageAsync())
            return BadRequest();
        if (string.IsNullOrEmpty(form.Password) || form.Password.Length > AccountRules.LongestPassword)
            AddError(nameof(form.Password), "Indiquez votre mot de passe.");
        else if (await TryAsync(form.Password) is var tried && tried.IsBusy)
            return await LaterAsync(() => PageOf(form));
        else if (tried.Entering is { } user && user.Id == User.AccountId())
        {
            await Mediator.Send(new ConfirmSession.Command(), HttpContext.RequestAborted);
            // For the page that answers in this same request.
            HttpContext.Features.Set<RunningSession>(null);
            return Lead(User, form.ReturnTo, form.Kept);
        }
        else
            AddError(nameof(form.Password), "Ce n'est pas votre mot de passe. Après plusieurs essais, attendez un peu avant de recommencer.");
        return await RefuseAsync(() => PageOf(form));
    }

    private ViewResult PageOf(SignInForm form) => View(nameof(Index), new SignInForm { ReturnTo = form.ReturnTo, Kept = form.Kept });

    private async Task<SignInTry> TryAsync(string password)
    {
        var services = HttpContext.RequestServices;
        var tried = await services.GetRequiredService<SignInCheck>().TryAsync(User.Identity!.Name!, password, ConnectionAddress.Of(HttpContext), HttpContext.RequestAborted);
        if (tried.Refused is { } refused)
            await services.GetRequiredService<SessionLedger>().NoteAsync(Actor.Anonymous, new RecordRefusedSignIn.Command(refused.Id));
        return tried;
    }
}
