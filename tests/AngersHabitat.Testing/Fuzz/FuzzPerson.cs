using System.Net;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Testing.Fuzz;

/// <summary>Somebody who sends requests: a visitor, or an account of the demonstration, which is put right when the requests have changed it.</summary>
/// <param name="host">The portal.</param>
/// <param name="email">Of the account; null: a visitor.</param>
/// <param name="desk">Network address from which she signs in, each time: requests try her password in vain from everywhere, and the clock stands still, so that from another one she would wait for ever.</param>
internal sealed class FuzzPerson(PortalHost host, string? email, string desk)
{
    private PortalUser? _account;
    private List<IdentityUserRole<Guid>> _roles = [];

    public string Name => email ?? "visiteur";

    /// <summary>Roles of the account; null without one.</summary>
    public IReadOnlySet<string>? Roles { get; private set; }

    public PageClient Client { get; private set; } = null!;

    /// <summary>The token of her pages.</summary>
    public string Token { get; private set; } = "";

    public async Task EnterAsync()
    {
        if (email is not null && _account is null)
        {
            _account = await host.InStoreAsync(db => db.Users.AsNoTracking().SingleAsync(user => user.Email == email));
            _roles = await host.InStoreAsync(db => db.UserRoles.AsNoTracking().Where(role => role.UserId == _account.Id).ToListAsync());
            Roles = await host.InStoreAsync(async db => (await db.UserRoles.Where(role => role.UserId == _account.Id).Join(db.Roles, held => held.RoleId, role => role.Id, (_, role) => role.Name!).ToListAsync()).ToHashSet(StringComparer.Ordinal));
        }
        Client = email is null ? host.Visit() : await SignInAsync();
        var page = await Client.OpenAsync(email is null ? "/connexion" : "/agents/mot-de-passe");
        Token = page.Document.QuerySelector($"[name={FuzzRequests.TokenField}]")?.GetAttribute("value") ?? throw new InvalidOperationException($"{Name} has no token: {page.Status} {page.Text}");
    }

    /// <summary>Signs in again when the requests have ended her session, or her account.</summary>
    public async Task StayAsync()
    {
        if (email is not null && (await Client.OpenAsync("/agents/mot-de-passe")).Status != HttpStatusCode.OK)
            await EnterAsync();
    }

    private async Task<PageClient> SignInAsync()
    {
        await host.InStoreAsync(async db =>
        {
            await db.Users.Where(user => user.Id == _account!.Id).ExecuteUpdateAsync(set => set.SetProperty(user => user.PasswordHash, _account!.PasswordHash).SetProperty(user => user.LockoutEnd, (DateTimeOffset?)null)
                .SetProperty(user => user.Email, _account!.Email).SetProperty(user => user.NormalizedEmail, _account!.NormalizedEmail).SetProperty(user => user.UserName, _account!.UserName).SetProperty(user => user.NormalizedUserName, _account!.NormalizedUserName)
                .SetProperty(user => user.EndsOn, (DateOnly?)null).SetProperty(user => user.MustChangePassword, false).SetProperty(user => user.SecurityStamp, Guid.NewGuid().ToString()));
            await db.UserRoles.Where(role => role.UserId == _account!.Id).ExecuteDeleteAsync();
            db.UserRoles.AddRange(_roles.Select(role => new IdentityUserRole<Guid> { UserId = role.UserId, RoleId = role.RoleId }));
            return await db.SaveChangesAsync();
        });
        var client = host.VisitFrom(desk);
        await client.SignInAsync(email!, "Bienvenue-Angers-2020");
        return client;
    }
}
