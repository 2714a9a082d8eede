using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>Referrals to the CCAS: sent, answered, told.</summary>
[For<ListReferrals.Query>]
[Route(ReferralList.Address)]
public sealed class ReferralsController(IMediator mediator) : PortalController(mediator)
{
    private static readonly ReferralList List = new();

    /// <summary>The list.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index([FromFilters] ListReferrals.Query query) => ListAsync(List, query);

    /// <summary>Makes a file of all that is ready.</summary>
    [HttpPost("envoi")]
    public Task<IActionResult> Send([PageForm("Send")] SendReferrals.Command form)
        => SubmitAsync(
            form,
            _ => Back("Les orientations sont marquées envoyées. Téléchargez le fichier ci-dessous et transmettez-le au CCAS.", new()),
            () => Index(new()));

    /// <summary>Takes the file; a POST, since it lets personal data out and is noted.</summary>
    [HttpPost("lots/{id:guid}")]
    public async Task<IActionResult> Download(Guid id, bool xlsx)
    {
        var file = await Mediator.Send(new ReferralFile.Command(id, xlsx), HttpContext.RequestAborted);
        return xlsx ? File(file, TableExport.XlsxType, "orientations-ccas.xlsx") : File(file, TableExport.CsvType, "orientations-ccas.csv");
    }

    /// <summary>Notes an answer by hand.</summary>
    [HttpPost("{id:guid}/reponse")]
    public Task<IActionResult> Answer(Guid id, [FromFilters] ListReferrals.Query list, [PageForm("Answer")] AnswerReferral.Command form)
        => SubmitAsync(form with { ReferralId = id }, _ => Back("La réponse est enregistrée.", list), () => Index(list));

    /// <summary>« La personne a été informée du résultat ».</summary>
    [HttpPost("{id:guid}/informee")]
    public Task<IActionResult> Told(Guid id, [FromFilters] ListReferrals.Query list)
        => SubmitAsync(new TellResult.Command(id), _ => Back("C'est noté : la personne connaît le résultat.", list), () => Index(list));

    private IActionResult Back(string notice, ListReferrals.Query list) => Done(notice, LocalRedirect("~" + FilterAddress.Of(List.Path, list)));
}
