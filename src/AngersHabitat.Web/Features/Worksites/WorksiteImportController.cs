using AngersHabitat.Application.Files;
using AngersHabitat.Application.Worksites;
using AngersHabitat.Web.Pages.Imports;

namespace AngersHabitat.Web.Features.Worksites;

/// <summary>The file of worksites.</summary>
[For<WorksiteImport>]
[Route("/pilotage/chantiers/import")]
public sealed class WorksiteImportController(IMediator mediator, ImportRunner runner) : FileImportController(mediator, runner)
{
    private const string Operations = "/pilotage/chantiers/operations";

    /// <inheritdoc />
    protected override ImportPage Page => new(WorksiteImport.Kind, "Importer des chantiers", "worksites")
    {
        Schema = WorksiteFile.Schema,
        Back = new("Retour aux opérations", Operations),
        Next = new("Voir les opérations", Operations),
        Done = file => $"{French.Count(file.Import.Added, "opération ajoutée", "opérations ajoutées")}, {French.Count(file.Import.Changed, "mise à jour", "mises à jour")}.",
        Choice = file => ((WorksiteFindings)file.Findings).Changed is > 0 and var changed
            ? new ImportChoice(
                $"Mettre aussi à jour {French.Count(changed, "opération connue", "opérations connues")}",
                "Sans cette case, elles restent comme elles sont. Les nouvelles dates deviennent des prévisions, l'avancement un point publié : rien n'est effacé.")
            : null,
    };
}
