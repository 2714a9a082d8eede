using AngersHabitat.Application.Landlord;
using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Web.Features.Landlord;

/// <summary>What the landlord says of itself, its logo and its crisis periods, for administrators.</summary>
[For<GetLandlord.Query>]
[Route("/admin/organisme")]
public sealed class LandlordController(IMediator mediator) : PortalController(mediator)
{
    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        var landlord = await Mediator.Send(new GetLandlord.Query(), HttpContext.RequestAborted);
        return View(nameof(Index), new LandlordPage(FormOf(landlord), landlord));
    }

    /// <summary>Shows what would change.</summary>
    [HttpPost("apercu")]
    public Task<IActionResult> Preview([PageForm] PreviewLandlord.Command form)
        => SubmitAsync(form, changes => View(nameof(Preview), new LandlordPreview(ToSave(form), changes)), Index);

    /// <summary>Puts it in force.</summary>
    [HttpPost("")]
    public Task<IActionResult> Save([PageForm] SaveLandlord.Command form) => StepAsync(form, "C'est en place. Toutes les pages le disent.");

    [HttpPost("annuler/{number:int}")]
    public Task<IActionResult> Undo(int number) => StepAsync(new UndoLandlord.Command(number), "Le dernier changement est annulé.");

    [HttpPost("logo")]
    [RequestFormLimits(MultipartBodyLengthLimit = LandlordLogo.MostBytes * 8)]
    public async Task<IActionResult> Logo(IFormFile? file)
    {
        if (file is null || file.Length == 0)
            return await RefuseAsync(new RuleException("Landlord.LogoMissing", "File"), Index);
        if (file.Length > LandlordLogo.MostBytes)
            return await RefuseAsync(new RuleException("Landlord.LogoTooLarge", "File"), Index);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, HttpContext.RequestAborted);
        return await StepAsync(new SaveLogo.Command(content.ToArray()), "Le logo est en place.");
    }

    [HttpPost("logo/retirer")]
    public Task<IActionResult> RemoveLogo() => StepAsync(new SaveLogo.Command([]), "Le logo est retiré.");

    [HttpPost("crises")]
    public Task<IActionResult> Crisis([PageForm("Crisis")] SaveCrisisPeriod.Command form) => StepAsync(form, "La période est enregistrée.");

    [HttpPost("crises/{id:guid}/supprimer")]
    public Task<IActionResult> DeleteCrisis(Guid id) => StepAsync(new DeleteCrisisPeriod.Command(id), "La période est supprimée.");

    private Task<IActionResult> StepAsync(ICommand<Unit> command, string notice) => SubmitAsync(command, _ => Done(notice, RedirectToAction(nameof(Index))), Index);

    private static PreviewLandlord.Command FormOf(GetLandlord.Result landlord)
    {
        var facts = landlord.Facts;
        return new PreviewLandlord.Command
        {
            Version = landlord.Version, Name = facts.Name, ShortName = facts.ShortName, LegalForm = facts.LegalForm, Street = facts.Street, PostalCode = facts.PostalCode, City = facts.City,
            WebSite = facts.WebSite, DayPhone = Written(facts.DayPhone), DayHours = facts.DayHours, NightPhone = Written(facts.NightPhone), NightHours = facts.NightHours,
            DataContact = facts.DataContact, Publisher = facts.Publisher, HostedBy = facts.HostedBy, Communes = string.Join('\n', facts.Communes), Districts = string.Join('\n', facts.Districts), Departement = facts.Departement, Colour = facts.Colour,
        };
    }

    private static SaveLandlord.Command ToSave(LandlordFields form) => new()
    {
        Version = form.Version, Name = form.Name, ShortName = form.ShortName, LegalForm = form.LegalForm, Street = form.Street, PostalCode = form.PostalCode, City = form.City,
        WebSite = form.WebSite, DayPhone = form.DayPhone, DayHours = form.DayHours, NightPhone = form.NightPhone, NightHours = form.NightHours, DataContact = form.DataContact,
        Publisher = form.Publisher, HostedBy = form.HostedBy, Communes = form.Communes, Districts = form.Districts, Departement = form.Departement, Colour = form.Colour,
    };

    private static string? Written(string? phone) => phone is null ? null : Presentation.French.Phone(phone);
}
