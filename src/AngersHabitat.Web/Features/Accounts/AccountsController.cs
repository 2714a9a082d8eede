using AngersHabitat.Application.Accounts;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Accounts of the staff, for administrators.</summary>
[Authorize(Roles = Roles.Administrator)]
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
    public IActionResult Create() => View(new CreateAccount.Command { Id = Guid.NewGuid() });

    [HttpPost("nouveau")]
    public Task<IActionResult> Create([FromForm] CreateAccount.Command command)
        => SubmitAsync(
            command,
            created => ShowPassword(created.Id, created.Password, "Le compte est ouvert."),
            () => Task.FromResult<IActionResult>(View(command)));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Edit(Guid id)
    {
        var account = await ReadAsync(id);
        return View(new ChangeAccount.Command { Id = id, Stamp = account.Stamp, Name = account.Name, Roles = account.Roles });
    }

    [HttpPost("{id:guid}")]
    public Task<IActionResult> Edit(Guid id, [FromForm] ChangeAccount.Command command)
    {
        var own = command with { Id = id };
        return SubmitAsync(own, _ => Done("Le compte est enregistré."), async () =>
        {
            await ReadAsync(id);
            return View(own);
        });
    }

    [HttpPost("{id:guid}/mot-de-passe")]
    public Task<IActionResult> Reset(Guid id)
        => SubmitAsync(new ResetPassword.Command(id), password => ShowPassword(id, password, "Le mot de passe est remplacé."), () => EditAgainAsync(id));

    [HttpPost("{id:guid}/fermer")]
    public Task<IActionResult> Close(Guid id)
        => SubmitAsync(new CloseAccount.Command(id, Close: true), _ => Done("Le compte est fermé."), () => EditAgainAsync(id));

    [HttpPost("{id:guid}/rouvrir")]
    public Task<IActionResult> Open(Guid id)
        => SubmitAsync(new CloseAccount.Command(id, Close: false), _ => Done("Le compte est rouvert."), () => EditAgainAsync(id));

    private async Task<IActionResult> EditAgainAsync(Guid id)
    {
        var account = await ReadAsync(id);
        return View("Edit", new ChangeAccount.Command { Id = id, Stamp = account.Stamp, Name = account.Name, Roles = account.Roles });
    }

    private async Task<GetAccount.Result> ReadAsync(Guid id)
    {
        var account = await Mediator.Send(new GetAccount.Query(id), HttpContext.RequestAborted);
        ViewData["Account"] = account;
        return account;
    }

    private RedirectToActionResult Done(string notice)
    {
        TempData["Notice"] = notice;
        return RedirectToAction(nameof(Index));
    }

    private RedirectToActionResult ShowPassword(Guid id, string? password, string notice)
    {
        TempData["Notice"] = notice;
        TempData[PasswordKey] = password;
        return RedirectToAction(nameof(Edit), new { id });
    }
}
