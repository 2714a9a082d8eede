using AngersHabitat.Application.Accounts;
using AngersHabitat.Domain.Accounts;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Whether somebody of the reception can sign in.</summary>
internal sealed class AccountReadiness(IMediator mediator) : IReadinessPart
{
    public int Order => 20;

    public async Task<IReadOnlyList<ReadinessLine>> ReadAsync(CancellationToken cancellationToken)
    {
        var accounts = await mediator.Send((ListAccounts.Query)new ListAccounts.Query { Role = Roles.Reception }.ForAll(), cancellationToken);
        var open = accounts.Rows.Items.Count(account => account.State is AccountState.Open or AccountState.Invited);
        return [new("Comptes d'accueil", open > 0, open == 0 ? "Personne ne peut tenir les horaires à jour." : $"{French.Count(open, "compte", "comptes")}.", "/admin/comptes")];
    }
}
