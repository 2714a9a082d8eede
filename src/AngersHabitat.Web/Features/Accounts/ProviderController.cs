using AngersHabitat.Application.Accounts.OpenId;
using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Store.Accounts;
using AngersHabitat.Web.Features.Accounts.OpenId;
using AngersHabitat.Web.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>To the identity provider and back, for signing in and for proving once more who one is. It is there where the settings name a provider (<see cref="WithoutProvider"/>).</summary>
[AllowAnonymous]
[BeforeOpening]
[IgnoreAntiforgeryToken]
public sealed class ProviderController(IMediator mediator, SignInDoor door, IAntiforgery tokens, ProviderSettings settings) : EntryController(mediator, door, tokens)
{
    /// <summary>Where the journey begins, and which page answers at its end.</summary>
    public const string Address = "/connexion/fournisseur";

    private const string SignInPage = "~/Features/Accounts/SignIn/Index.cshtml";
    private const string ProofPageView = "~/Features/Accounts/Proof/Index.cshtml";

    private ProviderDoor Provider => HttpContext.RequestServices.GetRequiredService<ProviderDoor>();

    [HttpPost(Address)]
    public async Task<IActionResult> Index([PageForm("")] SignInForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!await IsFromPageAsync())
            return Refuse(form, StatusCodes.Status400BadRequest, "La page était restée ouverte trop longtemps, ou vous vous êtes connecté dans un autre onglet. Recommencez.");
        if (Provider.Keeping(form) is not { } keeping)
            return await LeaveAsync(form, null, null);
        string? key = null;
        var answer = await SubmitAsync(keeping, kept => Kept(kept, out key), () => PageOf(form));
        return key is null ? answer : await LeaveAsync(form, keeping.AccountId, key);
    }

    /// <summary>Answers the request with which the provider sends her back; by itself there is nothing here.</summary>
    [HttpGet(Address)]
    public async Task<IActionResult> Index()
    {
        if (HttpContext.Features.Get<ProviderReturn>() is not { } back)
            return LocalRedirect("~/connexion");
        var form = await Provider.FormOfAsync(back, HttpContext.RequestAborted);
        return back.Answer is { } person ? await AdmitAsync(back, person, form) : Refuse(form, back.Fault);
    }

    private async Task<IActionResult> AdmitAsync(ProviderReturn back, ProviderAnswer person, SignInForm form)
    {
        var services = HttpContext.RequestServices;
        var acting = services.GetRequiredService<ActingFor>();
        EnterByProvider.Result? result = null;
        // On the provider's word the portal itself says who may what.
        acting.Actor = Actor.Portal;
        var answer = await SubmitAsync(
            new EnterByProvider.Command
            {
                Id = Guid.CreateVersion7(), Issuer = person.Issuer, Subject = person.Subject, Email = person.Email, HasVerifiedEmail = person.HasVerifiedEmail, Name = person.Name,
                Roles = services.GetRequiredService<OpenIdSetup>().RolesOf(person.Groups),
            },
            done => Kept(done, out result), () => PageOf(form));
        acting.Actor = null;
        if (result is null)
            return answer;
        if (result.AccountId is not { } account)
            return Refuse(form, StatusCodes.Status403Forbidden, Words.Of(new RuleException(result.Refusal!)));
        if (form.Proof && User.AccountId() is { } present)
            return account == present && ProviderDoor.IsProvedAnew(back) ? await ProveAsync(person, form) : Refuse(form, ProviderFault.NotProvedAnew);
        return await EnterAsync((await services.GetRequiredService<UserManager<PortalUser>>().FindByIdAsync($"{account}"))!, form.ReturnTo, form.Kept, person.IdToken);
    }

    private async Task<IActionResult> ProveAsync(ProviderAnswer person, SignInForm form)
    {
        await Mediator.Send(new ConfirmSession.Command(), HttpContext.RequestAborted);
        await Door.RenewAsync(person.IdToken);
        // For the page that answers in this same request.
        HttpContext.Features.Set<RunningSession>(null);
        return Lead(User, form.ReturnTo, form.Kept);
    }

    private async Task<IActionResult> LeaveAsync(SignInForm form, Guid? owner, string? key)
        => await Provider.SendAsync(HttpContext, form, owner, key) ? new EmptyResult() : Refuse(form, ProviderFault.Down);

    private static EmptyResult Kept<T>(T given, out T? kept)
    {
        kept = given;
        return new EmptyResult();
    }

    private ViewResult Refuse(SignInForm form, ProviderFault fault) => Refuse(form, ProviderWords.StatusOf(fault), ProviderWords.Of(fault, settings.Name));

    private ViewResult Refuse(SignInForm form, int status, string why)
    {
        if (status == StatusCodes.Status503ServiceUnavailable)
            Response.Headers.RetryAfter = FaultAnswers.RetryAfter;
        ModelState.AddModelError("", why);
        Response.StatusCode = status;
        var page = PageOf(form);
        page.StatusCode = status;
        return page;
    }

    private ViewResult PageOf(SignInForm form)
        => View(
            form.Proof && User.AccountId() is not null ? ProofPageView : SignInPage,
            new SignInForm { ReturnTo = form.ReturnTo, NothingSaved = form.NothingSaved, Kept = form.Kept, Proof = form.Proof });
}
