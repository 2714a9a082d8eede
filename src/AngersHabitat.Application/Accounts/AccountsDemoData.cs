using AngersHabitat.Application.Demo;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>The demonstration accounts, shown on the sign-in page in demonstration mode and nowhere else.</summary>
public sealed class AccountsDemoData(UserManager<PortalUser> users, RoleManager<IdentityRole<Guid>> roles) : IDemoDataSet
{
    /// <summary>Address, name and role of each account.</summary>
    public static IReadOnlyList<(string Email, string Name, string Role)> Accounts { get; } =
    [
        ("accueil@demo.example", "Claire Accueil", Roles.Reception),
        ("standard@demo.example", "Samir Standard", Roles.CallCentre),
        ("appels@demo.example", "Nadia Appels", Roles.Outreach),
        ("maintenance@demo.example", "Marc Maintenance", Roles.Maintenance),
        ("technicien@demo.example", "Thierry Technicien", Roles.Technician),
        ("responsable@demo.example", "Hélène Responsable", Roles.Manager),
        ("admin@demo.example", "Alex Administration", Roles.Administrator),
    ];

    public string Name => "Accounts";

    public int Order => IDemoDataSet.Accounts;

    public async Task LoadAsync(PortalDbContext db, DemoSettings settings, CancellationToken cancellationToken)
    {
        foreach (var role in Roles.All)
        {
            if (!await roles.RoleExistsAsync(role))
                await roles.CreateAsync(new IdentityRole<Guid>(role));
        }
        foreach (var (email, name, role) in Accounts)
        {
            if (await db.Users.AnyAsync(user => user.Email == email, cancellationToken))
                continue;
            var user = new PortalUser { UserName = email, Email = email, DisplayName = name, EmailConfirmed = true };
            Demand(await users.CreateAsync(user, settings.Password));
            Demand(await users.AddToRoleAsync(user, role));
        }
    }

    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Description)));
    }
}
