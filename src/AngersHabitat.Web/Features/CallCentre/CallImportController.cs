using AngersHabitat.Application.CallCentre;
using AngersHabitat.Application.Files;
using AngersHabitat.Web.Pages.Imports;

namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>The telephone system's records.</summary>
[For<CallRecordImport>]
[Route("/agents/appels-entrants/import")]
public sealed class CallImportController(IMediator mediator, ImportRunner runner) : FileImportController(mediator, runner)
{
    private const string Calls = "/agents/appels-entrants";

    /// <inheritdoc />
    protected override ImportPage Page => new(CallRecordImport.Kind, "Importer les relevés du téléphone", "inbound-calls")
    {
        Schema = CallRecordFile.Schema,
        Back = new("Retour aux appels entrants", Calls),
        Next = new("Voir les appels entrants", Calls),
        Done = file => $"{Counted(file.Import.Added, "appel ajouté", "appels ajoutés")}, {Counted(file.Import.Known, "déjà connu", "déjà connus")}, {Counted(file.Import.Rejected, "ligne rejetée", "lignes rejetées")}.",
        Confirm = file => $"Importer {Counted(file.Import.Waiting, "appel", "appels")}",
    };

    private static string Counted(int count, string one, string many) => $"{French.Number(count)} {(count > 1 ? many : one)}";
}
