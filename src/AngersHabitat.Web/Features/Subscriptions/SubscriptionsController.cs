using AngersHabitat.Application.Subscriptions;
using AngersHabitat.Domain.Subscriptions;
using Microsoft.AspNetCore.RateLimiting;

namespace AngersHabitat.Web.Features.Subscriptions;

/// <summary>Following something by mail: the form, the link that confirms, what is followed, leaving. A GET changes nothing: machines open the links of mail before people do.</summary>
[AllowAnonymous]
[Route(SubscriptionLinks.Address)]
[ResponseCache(NoStore = true)]
public sealed class SubscriptionsController(IMediator mediator, SubscriptionLinks links) : PortalController(mediator)
{
    /// <summary>The form.</summary>
    /// <param name="residence">The residence from whose page one comes.</param>
    /// <param name="agence">The agency from whose page one comes.</param>
    /// <param name="appels">From the page of tenders.</param>
    [HttpGet("")]
    public Task<IActionResult> Index(Guid? residence, Guid? agence, bool appels = false)
        => PageAsync(new AskToFollow.Command { Id = Guid.NewGuid(), ResidenceId = residence, AgencyId = agence, Tenders = appels });

    /// <summary>Asks. The answer says nothing of whether the address is known.</summary>
    [HttpPost("")]
    [EnableRateLimiting(RequestPolicy.Ask)]
    public Task<IActionResult> Index([PageForm] AskToFollow.Command form)
        => SubmitAsync(form, _ => RedirectToAction(nameof(Asked)), () => PageAsync(form));

    /// <summary>After asking.</summary>
    [HttpGet("envoye")]
    public IActionResult Asked() => View();

    /// <summary>What the link of a request shows: what will be followed, and one button.</summary>
    [HttpGet("confirmer/{key}")]
    [BeforeOpening]
    public async Task<IActionResult> Confirm(string key) => View(nameof(Confirm), await ReadAsync(SubscriptionUse.Confirm, key));

    /// <summary>Confirms.</summary>
    [HttpPost("confirmer/{key}")]
    [BeforeOpening]
    [ActionName(nameof(Confirm))]
    public Task<IActionResult> ConfirmNow(string key)
        => SubmitAsync(
            new ConfirmSubscription.Command(links.Open(SubscriptionUse.Confirm, key)),
            id => Done("C'est confirmé : vous recevrez nos courriers.", RedirectToAction(nameof(Manage), new { key = links.Seal(SubscriptionUse.Manage, id) })),
            async () => View(nameof(Confirm), await ReadAsync(SubscriptionUse.Confirm, key)));

    /// <summary>What is followed.</summary>
    [HttpGet("gerer/{key}")]
    [BeforeOpening]
    public async Task<IActionResult> Manage(string key) => View(nameof(Manage), await ReadAsync(SubscriptionUse.Manage, key));

    /// <summary>Keeps some of it.</summary>
    [HttpPost("gerer/{key}")]
    [BeforeOpening]
    public Task<IActionResult> Manage(string key, [PageForm] ChangeSubscription.Command form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return SubmitAsync(
            form with { Id = links.Open(SubscriptionUse.Manage, key) },
            state => state == SubscriptionState.Left ? View("Left") : Done("C'est enregistré.", RedirectToAction(nameof(Manage), new { key })),
            async () => View(nameof(Manage), await ReadAsync(SubscriptionUse.Manage, key)));
    }

    /// <summary>What the link under each letter shows: one button.</summary>
    [HttpGet("quitter/{key}")]
    [BeforeOpening]
    public async Task<IActionResult> Leave(string key) => View(nameof(Leave), await ReadAsync(SubscriptionUse.Leave, key));

    /// <summary>Leaves. A mail program asks this by itself, without cookie or page (RFC 8058): the key alone says who may.</summary>
    [HttpPost("quitter/{key}")]
    [BeforeOpening]
    [IgnoreAntiforgeryToken]
    [ActionName(nameof(Leave))]
    public async Task<IActionResult> LeaveNow(string key)
    {
        await Mediator.Send(new LeaveSubscription.Command(links.Open(SubscriptionUse.Leave, key)), HttpContext.RequestAborted);
        return View("Left");
    }

    private async Task<IActionResult> PageAsync(AskToFollow.Command form)
        => View(nameof(Index), new FollowPage(form, await Mediator.Send(new GetFollowForm.Query(form.ResidenceId), HttpContext.RequestAborted)));

    private async Task<ManagePage> ReadAsync(SubscriptionUse use, string key)
    {
        var id = links.Open(use, key);
        var found = await Mediator.Send(new GetSubscription.Query(id), HttpContext.RequestAborted);
        return new ManagePage(new ChangeSubscription.Command { Kept = [.. found.Choices.Select(thing => thing.SubjectId)] }, key, links.Seal(SubscriptionUse.Leave, id), found);
    }
}
