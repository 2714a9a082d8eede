using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Store.Accounts;

/// <summary>An account of the staff. Tenants have none.</summary>
public sealed class PortalUser : IdentityUser<Guid>
{
    /// <summary>Name shown to colleagues and in the journal, 1 to 100 characters.</summary>
    public string DisplayName { get; set; } = "";
}
