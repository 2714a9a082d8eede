using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Lists;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>The accounts of the staff as a list. Its file holds names of agents, not of tenants, for whoever keeps the accounts.</summary>
internal sealed class AccountList : PortalList<ListAccounts.Query, Page<ListAccounts.Item>, ListAccounts.Item>
{
    public override string Path => "/admin/comptes";

    public override string FormLabel => "Filtrer les comptes";

    public override string Title => "Comptes des agents";

    public override (string One, string Many) Nouns => ("compte", "comptes");

    public override string Empty => "Aucun compte ne correspond. Retirez un filtre, ou ouvrez un compte.";

    public override string FileName(Page<ListAccounts.Item> result) => "comptes";

    public override Page<ListAccounts.Item> Rows(Page<ListAccounts.Item> result) => result;

    public override IEnumerable<Column<ListAccounts.Item>> Columns(Page<ListAccounts.Item> result) =>
    [
        new("Nom", account => account.Name) { IsName = true, Sort = ListAccounts.Sort.Name },
        new("Courriel", account => account.Email) { OnPage = "Adresse", Sort = ListAccounts.Sort.Email },
        new("Rôles", account => string.Join(", ", account.Roles.Select(RoleWords.Of))),
        new("État", account => account.IsClosed ? "Fermé" : account.LockedUntil is not null ? "Bloqué après des essais" : "Ouvert") { Sort = ListAccounts.Sort.State },
    ];

    public override IEnumerable<SelectListItem>? Choices(string filter, Page<ListAccounts.Item> result)
        => filter == nameof(ListAccounts.Query.Role) ? RoleWords.Options : null;
}
