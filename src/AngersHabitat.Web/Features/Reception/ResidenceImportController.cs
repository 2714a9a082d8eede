using AngersHabitat.Application.Files;
using AngersHabitat.Application.Reception.Register;
using AngersHabitat.Web.Pages.Imports;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The file of residences.</summary>
[For<ResidenceImport>]
[Route("/admin/residences/import")]
public sealed class ResidenceImportController(IMediator mediator, ImportRunner runner) : FileImportController(mediator, runner)
{
    private const string Register = "/admin/residences";

    /// <inheritdoc />
    protected override ImportPage Page => new(ResidenceImport.Kind, "Importer des résidences", "residences")
    {
        Schema = ResidenceLine.Schema,
        Back = new("Retour aux résidences", Register),
        Next = new("Voir les résidences", Register),
        Done = file => $"{French.Count(file.Import.Added, "résidence créée", "résidences créées")}, {French.Count(file.Import.Changed, "mise à jour", "mises à jour")}.",
    };
}
