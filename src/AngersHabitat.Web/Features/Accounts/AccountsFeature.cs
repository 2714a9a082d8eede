namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Menu entry of the accounts.</summary>
internal sealed class AccountsFeature : IFeature
{
    public IEnumerable<MenuEntry> StaffNavigation() => [new(900, "Comptes", "accounts", PageRef.To<AccountsController>(nameof(AccountsController.Index)))];
}
