using AngersHabitat.Application.Files;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Web.Pages.Imports;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The file in which the CCAS answers.</summary>
[For<AnswersImport>]
[Route("/agents/orientations/reponses")]
public sealed class AnswersImportController(IMediator mediator, ImportRunner runner) : FileImportController(mediator, runner)
{
    private const string Referrals = "/agents/orientations";

    /// <inheritdoc />
    protected override ImportPage Page => new(AnswersImport.Kind, "Recevoir les réponses du CCAS", OutreachFeature.Section)
    {
        Schema = AnswerLine.Schema,
        Back = new("Retour aux orientations", Referrals),
        Next = new("Voir les orientations", Referrals),
        Done = file => OutreachWords.Answered(file.Import.Changed, file.Import.Known, file.Import.SetAside),
        Confirm = _ => "Enregistrer les réponses",
    };
}
