using AngersHabitat.Store.Accounts;

namespace AngersHabitat.Application.Accounts;

/// <summary>The accounts that a file may bring up to date, with their roles, and the agencies that it may name: « Agence Centre » or « Centre ».</summary>
internal sealed class KnownAccounts
{
    private readonly Dictionary<string, (PortalUser User, IReadOnlyList<string> Roles)> _accounts;
    private readonly NamesInFiles<Guid> _agencies = new("agence");
    private readonly Dictionary<Guid, string> _names;

    private KnownAccounts(IEnumerable<(PortalUser User, IReadOnlyList<string> Roles)> accounts, IReadOnlyList<Agency> agencies)
    {
        _accounts = accounts.ToDictionary(account => AccountLine.KeyOf(account.User.Email!), StringComparer.Ordinal);
        _names = agencies.ToDictionary(agency => agency.Id, agency => agency.Name);
        foreach (var agency in agencies)
            _agencies.Add(agency.Name, agency.Id);
    }

    public static async Task<KnownAccounts> ReadAsync(PortalDbContext db, IAgencies agencies, CancellationToken cancellationToken)
    {
        var roles = await db.ReadRolesAsync(cancellationToken);
        var users = await db.Users.AsNoTracking().ToListAsync(cancellationToken);
        return new(users.Select(user => (user, (IReadOnlyList<string>)[.. Roles.All.Intersect(roles[user.Id])])), await agencies.AllAsync(cancellationToken));
    }

    public (PortalUser User, IReadOnlyList<string> Roles)? Find(string email) => _accounts.TryGetValue(AccountLine.KeyOf(email), out var found) ? found : null;

    public Guid? FindAgency(string name) => _agencies.Find(name);

    public string NameOf(Guid? agency) => agency is { } id ? _names.GetValueOrDefault(id, "") : "";
}
