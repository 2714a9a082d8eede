using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>An account that must be there.</summary>
public static class RequiredAccount
{
    /// <summary>Reads the account.</summary>
    /// <param name="users">Identity's users.</param>
    /// <param name="id">The account; null: nobody is signed in.</param>
    /// <exception cref="NotFoundException">There is none.</exception>
    public static async Task<PortalUser> RequireAsync(this UserManager<PortalUser> users, Guid? id)
    {
        ArgumentNullException.ThrowIfNull(users);
        return id is { } account && await users.FindByIdAsync($"{account}") is { } user ? user : throw new NotFoundException("Account");
    }
}
