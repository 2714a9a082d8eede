using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Store.Accounts;

/// <summary>An account of the staff. Tenants have none.</summary>
public sealed class PortalUser : IdentityUser<Guid>
{
    /// <summary>Name shown to colleagues and in the journal, 1 to 100 characters.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>The agency that she belongs to, on which her pages open; null: all.</summary>
    public Guid? AgencyId { get; set; }

    /// <summary>First day on which nobody can sign in with it any more (the day after « jusqu'au »); null: no end is known.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>Her password was drawn by the portal and told to her: she chooses her own before anything else.</summary>
    public bool MustChangePassword { get; set; }
}
