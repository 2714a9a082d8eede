using AngersHabitat.Application.Accounts.SecondFactor;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>One's own second factor: a telephone's application that shows a code of six digits.</summary>
[For<GetOwnSecondFactor.Query>]
[KeepsNothing]
[Route(Address)]
public sealed class SecondFactorController(IMediator mediator, SignInDoor door) : PortalController(mediator)
{
    /// <summary>Where it is set up.</summary>
    public const string Address = "/agents/double-verification";

    // What the application shows beside its codes.
    private const string Issuer = "Espace agents";

    [HttpGet("")]
    public Task<IActionResult> Index() => PageAsync(new() { Key = SecondFactorKeys.Draw() });

    [HttpPost("")]
    public async Task<IActionResult> Index([PageForm] EnableSecondFactor.Command form)
    {
        IReadOnlyList<string>? codes = null;
        var answer = await SubmitAsync(form, made => ShowCodes(codes = made), () => PageAsync(form));
        // Enabling it ends every session of the account; this one goes on.
        if (codes is not null)
            await door.RenewAsync();
        return answer;
    }

    [HttpPost("codes")]
    public Task<IActionResult> Renew() => SubmitAsync(new RenewRecoveryCodes.Command(), ShowCodes, Index);

    [HttpPost("retirer")]
    public async Task<IActionResult> Drop()
    {
        var answer = await SubmitAsync(new DropOwnSecondFactor.Command(), _ => Done("La double vérification est retirée.", RedirectToAction(nameof(Index))), Index);
        if (answer is RedirectToActionResult)
            await door.RenewAsync();
        return answer;
    }

    private async Task<IActionResult> PageAsync(EnableSecondFactor.Command form)
    {
        var factor = await Mediator.Send(new GetOwnSecondFactor.Query(), HttpContext.RequestAborted);
        if (factor.IsSetUp)
            return View("Standing", factor);
        // A key that the form cannot have held is not drawn.
        var key = form.Key is { Length: SecondFactorKeys.Length } sent ? sent : SecondFactorKeys.Draw();
        var link = $"otpauth://totp/{Uri.EscapeDataString($"{Issuer}:{factor.Email}")}?secret={Uri.EscapeDataString(key)}&issuer={Uri.EscapeDataString(Issuer)}&digits={SecondFactorKeys.Digits}";
        return View(nameof(Index), new SecondFactorPage(form with { Key = key }, factor, QrPicture.Of(link)));
    }

    private ViewResult ShowCodes(IReadOnlyList<string> codes) => View("Codes", codes);
}
