using System.Globalization;
using AngersHabitat.Store.Accounts;

namespace AngersHabitat.Application.Accounts;

/// <summary>What a line of a file says of an account: a cell that is empty leaves what is known.</summary>
/// <param name="Name">Name shown.</param>
/// <param name="Roles">Roles.</param>
/// <param name="AgencyId">Agency.</param>
/// <param name="Until">Last day.</param>
internal sealed record AccountUpdate(string? Name, IReadOnlyList<string>? Roles, Guid? AgencyId, DateOnly? Until) : IAccountFields
{
    public static AccountUpdate Of(AccountLine line, KnownAccounts known) => known.Find(line.Email) is ({ } user, var roles)
        ? new(line.Name ?? user.DisplayName, line.Roles ?? roles, line.Agency is { } name ? known.FindAgency(name) : user.AgencyId, line.Until ?? AccountDesk.LastDay(user.EndsOn))
        : new(line.Name, line.Roles, line.Agency is { } agency ? known.FindAgency(agency) : null, line.Until);

    /// <summary>What it changes in a known account, by column.</summary>
    public List<(string Column, string Before, string After)> Differences(PortalUser user, IReadOnlyList<string> roles, KnownAccounts known, IWords words)
    {
        (string Column, string Before, string After)[] cells =
        [
            ("nom", user.DisplayName, Name!), ("roles", Say(roles, words), Say(Roles!, words)), ("agence", known.NameOf(user.AgencyId), known.NameOf(AgencyId)),
            ("jusqu_au", Say(AccountDesk.LastDay(user.EndsOn)), Say(Until)),
        ];
        return [.. cells.Where(cell => !string.Equals(cell.Before, cell.After, StringComparison.Ordinal))];
    }

    private static string Say(IReadOnlyList<string> roles, IWords words) => string.Join(", ", Domain.Common.Roles.All.Intersect(roles).Select(words.Role));

    private static string Say(DateOnly? date) => date?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "";
}
