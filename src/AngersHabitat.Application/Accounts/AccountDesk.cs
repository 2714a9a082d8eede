using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>What making, changing and importing accounts have in common.</summary>
public sealed class AccountDesk(UserManager<PortalUser> users, RoleManager<IdentityRole<Guid>> roles, IAgencies agencies, PortalClock clock)
{
    /// <summary>Makes an account without a password: its owner chooses it by her link.</summary>
    /// <exception cref="ValidationException">Identity refuses the address.</exception>
    public async Task<PortalUser> OpenAsync(Guid id, string email, IAccountFields fields, CancellationToken cancellationToken)
    {
        var user = new PortalUser { Id = id, UserName = email, Email = email, EmailConfirmed = true };
        await DescribeAsync(user, fields, cancellationToken);
        AccountPasswords.Demand(await users.CreateAsync(user), nameof(CreateAccount.Command.Email));
        await GiveRolesAsync(user, [], fields.Roles!);
        return user;
    }

    /// <summary>Name, agency and last day.</summary>
    /// <exception cref="RuleException">The agency is none; the last day is over.</exception>
    public async Task DescribeAsync(PortalUser user, IAccountFields fields, CancellationToken cancellationToken)
    {
        var all = await agencies.AllAsync(cancellationToken);
        if (fields.AgencyId is { } agency && agency != user.AgencyId && all.All(known => known.Id != agency))
            throw new RuleException("Accounts.AgencyUnknown", nameof(fields.AgencyId));
        var endsOn = fields.Until?.AddDays(1);
        if (endsOn != user.EndsOn && fields.Until < clock.Today)
            throw new RuleException("Accounts.EndPast", nameof(fields.Until));
        (user.DisplayName, user.AgencyId, user.EndsOn) = (fields.Name!.Trim(), fields.AgencyId, endsOn);
    }

    /// <summary>Gives and takes roles. In production nobody loads the demonstration, which makes the roles there.</summary>
    public async Task GiveRolesAsync(PortalUser user, IEnumerable<string> held, IReadOnlyList<string> wanted)
    {
        foreach (var name in wanted)
        {
            if (!await roles.RoleExistsAsync(name))
                await roles.CreateAsync(new IdentityRole<Guid>(name));
        }
        AccountPasswords.Demand(await users.RemoveFromRolesAsync(user, held.Except(wanted)), nameof(IAccountFields.Roles));
        AccountPasswords.Demand(await users.AddToRolesAsync(user, wanted.Except(held)), nameof(IAccountFields.Roles));
    }

    /// <summary>An account for the journal.</summary>
    internal static object Facts(PortalUser user, IEnumerable<string> roles)
        => new { user.DisplayName, user.Email, Roles = roles.Order(StringComparer.Ordinal).ToList(), user.AgencyId, Until = LastDay(user.EndsOn) };

    /// <summary>The last day, as screens show it.</summary>
    internal static DateOnly? LastDay(DateOnly? endsOn) => endsOn?.AddDays(-1);
}
