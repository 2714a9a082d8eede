using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>What the forms of accounts check of roles.</summary>
internal static class RoleChecks
{
    public static void HoldKnownRoles<T>(this IRuleBuilderInitial<T, IReadOnlyList<string>?> rule)
        => rule.Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Choisissez au moins un rôle.")
            .Must(roles => roles!.All(role => Roles.All.Contains(role, StringComparer.Ordinal))).WithMessage("Ce rôle n'existe pas.");

    /// <summary>In production nobody loads the demonstration, which makes the roles there.</summary>
    public static async Task EnsureAsync(this RoleManager<IdentityRole<Guid>> manager, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (!await manager.RoleExistsAsync(name))
                await manager.CreateAsync(new IdentityRole<Guid>(name));
        }
    }
}
