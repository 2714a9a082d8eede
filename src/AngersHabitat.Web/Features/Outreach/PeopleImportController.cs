using AngersHabitat.Application.Files;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Web.Pages.Imports;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The list of people to call, for a campaign.</summary>
[For<PeopleImport>]
[Route("/agents/campagnes/{id:guid}/import")]
public sealed class PeopleImportController(IMediator mediator, ImportRunner runner) : FileImportController(mediator, runner)
{
    /// <inheritdoc />
    protected override ImportPage Page => new(PeopleImport.Kind, "Importer des personnes à appeler", OutreachFeature.Section)
    {
        Schema = PeopleFile.Schema,
        Back = new("Retour à la campagne", Campaign),
        Next = new("Voir la campagne", Campaign),
        Done = OutreachWords.Imported,
        Confirm = _ => "Confirmer et ajouter",
    };

    private string Campaign => $"/pilotage/campagnes/{SubjectId}";
}
