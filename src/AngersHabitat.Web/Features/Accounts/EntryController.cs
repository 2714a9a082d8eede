using System.Security.Claims;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Antiforgery;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>
/// What the steps of signing in have in common. They look at the token of their form themselves: it was made for whoever was signed in when the page was shown, and in another tab
/// that may have changed since, which is no reason for an error page.
/// </summary>
[KeepsNothing]
public abstract class EntryController(IMediator mediator, SignInDoor door, IAntiforgery tokens) : PortalController(mediator)
{
    private protected SignInDoor Door { get; } = door;

    private protected Task<bool> IsFromPageAsync() => tokens.IsRequestValidAsync(HttpContext);

    /// <summary>Lets somebody in who has proved who she is, and leads to where she was going.</summary>
    private protected async Task<IActionResult> EnterAsync(PortalUser user, string? returnTo, string? kept, string? idToken = null)
    {
        LeaveNothing();
        var other = User.AccountId() is { } before && before != user.Id;
        var person = await Door.EnterAsync(user, idToken);
        return other ? Lead(person, returnTo) : Lead(person, returnTo, kept);
    }

    /// <summary>What she had sent when her session was over comes back in its page, to her and to nobody else; else the page she asked for.</summary>
    private protected IActionResult Lead(ClaimsPrincipal person, string? returnTo, string? kept)
    {
        if (HttpContext.RequestServices.GetRequiredService<KeptForms>().Open(kept, person.AccountId()) is not { } form)
            return Lead(person, returnTo);
        PageInstead.Ask(HttpContext, form.Page, form);
        return new EmptyResult();
    }

    /// <summary>What a colleague asked for at this device, or found, is nobody else's.</summary>
    private protected void LeaveNothing()
    {
        HttpContext.RequestServices.GetRequiredService<OwnAgency>().Remember(all: false);
        TempData.Clear();
    }

    /// <summary>Too many try to enter at this moment: the page again, with what was typed, to be sent in a few seconds.</summary>
    private protected async Task<IActionResult> LaterAsync(Func<IActionResult> again)
    {
        ModelState.AddModelError("", "Beaucoup de connexions arrivent en même temps. Rien n'est perdu : attendez quelques secondes, puis recommencez.");
        Response.Headers.RetryAfter = "5";
        var page = await RefuseAsync(again);
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        if (page is ViewResult view)
            view.StatusCode = Response.StatusCode;
        return page;
    }

    private LocalRedirectResult Lead(ClaimsPrincipal person, string? returnTo)
        => LocalRedirect(Url.IsLocalUrl(returnTo) && HttpContext.RequestServices.GetRequiredService<PageAddresses>().Open(HttpContext, returnTo) ? returnTo : person.StartPage());
}
