using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Accounts.SecondFactor;
using AngersHabitat.Domain.Accounts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Accounts of the staff, for administrators.</summary>
[For<ListAccounts.Query>]
[Route("/admin/comptes")]
public sealed class AccountsController(IMediator mediator, IAgencies agencies, SignInDoor door) : PortalController(mediator)
{
    /// <summary>Where links are given to several accounts.</summary>
    public const string LinksAddress = "/admin/comptes/liens";

    // Where the key of a link waits to be shown, once, after the redirect.
    private const string KeyOfLink = "AccountLink";

    private static readonly AccountList List = new();

    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListAccounts.Query query) => ListAsync(List, query);

    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListAccounts.Query query, string format) => FileAsync(List, query, format);

    [HttpGet("nouveau")]
    public Task<IActionResult> Create() => CreatePageAsync(new CreateAccount.Command { Id = Guid.NewGuid() });

    [HttpPost("nouveau")]
    public Task<IActionResult> Create([PageForm] CreateAccount.Command form)
        => SubmitAsync(form, created => ShowLink(created.Id, created.Key, "Le compte est ouvert."), () => CreatePageAsync(form));

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Edit(Guid id) => EditPageAsync(id);

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, [PageForm] ChangeAccount.Command form)
    {
        var answer = await SubmitAsync(form with { Id = id }, _ => Listed("Le compte est enregistré."), () => EditPageAsync(id));
        // Every session of a changed account ends; of one's own, this one goes on.
        if (answer is RedirectToActionResult && User.AccountId() == id)
            await door.RenewAsync();
        return answer;
    }

    [HttpPost("{id:guid}/lien")]
    public Task<IActionResult> Invite(Guid id)
        => SubmitAsync(new InviteAccount.Command(id), key => ShowLink(id, key, "Le lien est donné."), () => EditPageAsync(id));

    [HttpPost("{id:guid}/double-verification")]
    public Task<IActionResult> RemoveSecondFactor(Guid id)
        => SubmitAsync(new RemoveSecondFactor.Command(id), _ => Done("La double vérification est retirée.", RedirectToAction(nameof(Edit), new { id })), () => EditPageAsync(id));

    [HttpPost("{id:guid}/fermer")]
    public Task<IActionResult> Close(Guid id)
        => SubmitAsync(new CloseAccount.Command(id, Close: true), _ => Listed("Le compte est fermé."), () => EditPageAsync(id));

    [HttpPost("{id:guid}/rouvrir")]
    public Task<IActionResult> Open(Guid id)
        => SubmitAsync(new CloseAccount.Command(id, Close: false), _ => Listed("Le compte est rouvert."), () => EditPageAsync(id));

    [HttpGet(LinksAddress)]
    public Task<IActionResult> Links() => LinksPageAsync(null);

    [HttpPost(LinksAddress)]
    public Task<IActionResult> Links([PageForm] InviteAccounts.Command form)
        => SubmitAsync(form, links => View("Given", links.Select(link => new AccountLink(link.Name, link.Email, link.Key, link.Until)).ToList()), () => LinksPageAsync(form));

    private async Task<IActionResult> LinksPageAsync(InviteAccounts.Command? form)
    {
        var query = (ListAccounts.Query)new ListAccounts.Query { State = AccountState.NoLink }.ForAll();
        var waiting = (await Mediator.Send(query, HttpContext.RequestAborted)).Rows.Items;
        return View(nameof(Links), new LinksPage(form ?? new() { Accounts = [.. waiting.Select(account => account.Id)] }, [.. waiting.Select(account => new SelectListItem($"{account.Name}, {account.Email}", $"{account.Id}"))]));
    }

    private async Task<IActionResult> CreatePageAsync(CreateAccount.Command form)
        => View(nameof(Create), new NewAccountPage(form, AccountWords.Items(await agencies.AllAsync(HttpContext.RequestAborted))));

    private async Task<IActionResult> EditPageAsync(Guid id)
    {
        var account = await Mediator.Send(new GetAccount.Query(id), HttpContext.RequestAborted);
        var form = new ChangeAccount.Command { Id = id, Version = account.Version, Name = account.Name, Roles = account.Roles, AgencyId = account.AgencyId, Until = account.Until };
        var link = TempData[KeyOfLink] is string key && account.LinkUntil is { } until ? new AccountLink(account.Name, account.Email, key, until) : null;
        return View(nameof(Edit), new AccountPage(form, account, AccountWords.Items(await agencies.AllAsync(HttpContext.RequestAborted)), link));
    }

    private IActionResult Listed(string notice) => Done(notice, RedirectToAction(nameof(Index)));

    private IActionResult ShowLink(Guid id, string? key, string notice)
    {
        TempData[KeyOfLink] = key;
        return Done(notice, RedirectToAction(nameof(Edit), new { id }));
    }
}
