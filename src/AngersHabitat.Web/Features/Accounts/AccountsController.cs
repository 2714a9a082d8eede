using AngersHabitat.Application.Accounts;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Accounts of the staff, for administrators.</summary>
[For<ListAccounts.Query>]
[Route("/admin/comptes")]
public sealed class AccountsController(IMediator mediator) : PortalController(mediator)
{
    /// <summary>Where the password drawn by chance waits to be shown, once, after the redirect.</summary>
    public const string PasswordKey = "Password";

    private static readonly AccountList List = new();

    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListAccounts.Query query) => ListAsync(List, query);

    [HttpGet("export.{format:table}")]
    public Task<IActionResult> Export([FromFilters] ListAccounts.Query query, string format) => FileAsync(List, query, format);

    [HttpGet("nouveau")]
    public IActionResult Create() => CreatePage(new CreateAccount.Command { Id = Guid.NewGuid() });

    [HttpPost("nouveau")]
    public Task<IActionResult> Create([PageForm] CreateAccount.Command form)
        => SubmitAsync(form, created => ShowPassword(created.Id, created.Password, "Le compte est ouvert."), () => CreatePage(form));

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Edit(Guid id) => EditPageAsync(id);

    [HttpPost("{id:guid}")]
    public Task<IActionResult> Edit(Guid id, [PageForm] ChangeAccount.Command form)
        => SubmitAsync(form with { Id = id }, _ => Listed("Le compte est enregistré."), () => EditPageAsync(id));

    [HttpPost("{id:guid}/mot-de-passe")]
    public Task<IActionResult> Reset(Guid id)
        => SubmitAsync(new ResetPassword.Command(id), password => ShowPassword(id, password, "Le mot de passe est remplacé."), () => EditPageAsync(id));

    [HttpPost("{id:guid}/fermer")]
    public Task<IActionResult> Close(Guid id)
        => SubmitAsync(new CloseAccount.Command(id, Close: true), _ => Listed("Le compte est fermé."), () => EditPageAsync(id));

    [HttpPost("{id:guid}/rouvrir")]
    public Task<IActionResult> Open(Guid id)
        => SubmitAsync(new CloseAccount.Command(id, Close: false), _ => Listed("Le compte est rouvert."), () => EditPageAsync(id));

    private ViewResult CreatePage(CreateAccount.Command form) => View(nameof(Create), new FormPage<CreateAccount.Command>(form));

    private async Task<IActionResult> EditPageAsync(Guid id)
    {
        var account = await Mediator.Send(new GetAccount.Query(id), HttpContext.RequestAborted);
        var form = new ChangeAccount.Command { Id = id, Version = account.Version, Name = account.Name, Roles = account.Roles };
        return View(nameof(Edit), new AccountPage(form, account));
    }

    private IActionResult Listed(string notice) => Done(notice, RedirectToAction(nameof(Index)));

    private IActionResult ShowPassword(Guid id, string? password, string notice)
    {
        TempData[PasswordKey] = password;
        return Done(notice, RedirectToAction(nameof(Edit), new { id }));
    }
}
