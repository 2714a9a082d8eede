using AngersHabitat.Application.Files;
using AngersHabitat.Application.Reception.Register;
using AngersHabitat.Web.Pages.Imports;

namespace AngersHabitat.Web.Features.Reception;

/// <summary>The file of places.</summary>
[For<PlaceImport>]
[Route("/admin/lieux/import")]
public sealed class PlaceImportController(IMediator mediator, ImportRunner runner) : FileImportController(mediator, runner)
{
    private const string Register = "/admin/lieux";

    /// <inheritdoc />
    protected override ImportPage Page => new(PlaceImport.Kind, "Importer des lieux", "register")
    {
        Schema = PlaceFile.Schema,
        Back = new("Retour aux lieux", Register),
        Next = new("Voir les lieux", Register),
        Done = file => $"{French.Count(file.Import.Added, "lieu créé", "lieux créés")}, {French.Count(file.Import.Changed, "mis à jour", "mis à jour")}.",
    };
}
