using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>The accounts of the staff as a list. Its file holds names of agents, not of tenants, for whoever keeps the accounts.</summary>
internal sealed class AccountList : PortalList<ListAccounts.Query, ListAccounts.Result, ListAccounts.Item>
{
    public override string Path => "/admin/comptes";

    public override string FormLabel => "Filtrer les comptes";

    public override string Title => "Comptes des agents";

    public override (string One, string Many) Nouns => ("compte", "comptes");

    public override string Empty => "Aucun compte ne correspond.";

    public override NothingYet Nothing { get; } = new("Aucun compte.", new FirstStep("Ouvrir un compte", PageRef.To<AccountsController>(nameof(AccountsController.Create))), new FirstStep("importer un fichier", PageRef.To<AccountImportController>(nameof(AccountImportController.Index))));

    public override string FileName(ListAccounts.Result result) => "comptes";

    public override Page<ListAccounts.Item> Rows(ListAccounts.Result result) => result.Rows;

    // The first columns are those of the file that comes in (docs/interfaces.md): out and in again changes nothing.
    public override IEnumerable<Column<ListAccounts.Item>> Columns(ListAccounts.Result result) =>
    [
        new("Nom", account => account.Name) { IsName = true, Sort = ListAccounts.Sort.Name },
        new("Courriel", account => account.Email) { OnPage = "Adresse", Sort = ListAccounts.Sort.Email },
        new("Rôles", account => string.Join(", ", account.Roles.Select(RoleWords.Of))),
        new("Agence", account => account.Agency),
        new("Jusqu'au", account => account.Until) { Sort = ListAccounts.Sort.Until },
        new("État", account => Words.Of(account.State)) { Sort = ListAccounts.Sort.State },
    ];

    public override IEnumerable<SelectListItem>? Choices(string filter, ListAccounts.Result result) => filter switch
    {
        nameof(ListAccounts.Query.Role) => RoleWords.Options,
        nameof(ListAccounts.Query.Agency) => AccountWords.Items(result.Agencies),
        _ => null,
    };
}
