using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Mail;
using AngersHabitat.Web.Pages.Imports;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>The file of accounts.</summary>
[For<AccountImport>]
[Route("/admin/comptes/import")]
public sealed class AccountImportController(IMediator mediator, ImportRunner runner, MailSettings mail) : FileImportController(mediator, runner)
{
    private const string Accounts = "/admin/comptes";

    /// <inheritdoc />
    protected override ImportPage Page => new(AccountImport.Kind, "Importer des comptes", "accounts")
    {
        Schema = AccountLine.Schema,
        Back = new("Retour aux comptes", Accounts),
        Next = mail.Leaves ? new("Voir les comptes", Accounts) : new("Liens à remettre", AccountsController.LinksAddress),
        Confirm = _ => mail.Leaves ? "Enregistrer et inviter par courrier électronique" : "Enregistrer",
        Done = Sentence,
    };

    private string Sentence(GetImport.Result file)
    {
        var done = $"{French.Count(file.Import.Added, "compte créé", "comptes créés")}, {French.Count(file.Import.Changed, "mis à jour", "mis à jour")}.";
        return file.Import.Added == 0 ? done
            : mail.Leaves ? $"{done} Les liens partent par courrier électronique." : $"{done} Il reste à remettre à chacun son lien : établissez-les et imprimez-les.";
    }
}
