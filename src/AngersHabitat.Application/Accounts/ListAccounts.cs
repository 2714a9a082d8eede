using AngersHabitat.Application.Lists;

namespace AngersHabitat.Application.Accounts;

/// <summary>The accounts of the staff, by name.</summary>
public static class ListAccounts
{
    /// <summary>What the accounts are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        Name,

        /// <summary>Electronic address.</summary>
        Email,

        /// <summary>Closed first, then locked, then open; then name.</summary>
        State,
    }

    [Allow(Roles.Administrator)]
    public sealed record Query : ListQuery<Sort>, IQuery<Page<Item>>
    {
        /// <summary>Part of a name or address; empty: all.</summary>
        [Filter("texte", "Nom ou adresse")]
        public string? Text { get; init; }

        /// <summary>Only accounts that hold this role; empty: all.</summary>
        [Filter("role", "Rôle", Empty = "Tous")]
        public string? Role { get; init; }
    }

    /// <summary>An account.</summary>
    /// <param name="Id">Identifier.</param>
    /// <param name="Name">Name shown.</param>
    /// <param name="Email">Electronic address, with which one signs in.</param>
    /// <param name="Roles">Roles held.</param>
    /// <param name="LockedUntil">End of a lockout in force, UTC; null when there is none.</param>
    public sealed record Item(Guid Id, string Name, string Email, IReadOnlyList<string> Roles, DateTimeOffset? LockedUntil)
    {
        /// <summary>Closed by an administrator rather than locked for some minutes.</summary>
        public bool IsClosed => LockedUntil >= CloseAccount.Forever;
    }

    /// <summary>Reads one page.</summary>
    public sealed class Handler(PortalDbContext db, TimeProvider system) : IQueryHandler<Query, Page<Item>>
    {
        private static readonly MemorySort<Item, Sort> Order = new MemorySort<Item, Sort>(account => account.Id)
            .By(Sort.Name, account => account.Name)
            .By(Sort.Email, account => account.Email)
            .By(Sort.State, account => account.IsClosed ? 0 : account.LockedUntil is not null ? 1 : 2).Then(account => account.Name);

        public async ValueTask<Page<Item>> Handle(Query query, CancellationToken cancellationToken)
        {
            var now = system.GetUtcNow();
            var accounts = await db.Users.AsNoTracking()
                .Select(user => new Item(
                    user.Id, user.DisplayName, user.Email!,
                    db.UserRoles.Where(link => link.UserId == user.Id)
                        .Join(db.Roles, link => link.RoleId, role => role.Id, (_, role) => role.Name!).OrderBy(name => name).ToList(),
                    user.LockoutEnd > now ? user.LockoutEnd : null))
                .ToListAsync(cancellationToken);
            // Hundreds of accounts at the most: accents and case are ignored in memory, alike on both stores.
            var wanted = SearchText.Normalize(query.Text);
            var kept = accounts
                .Where(account => wanted.Length == 0 || SearchText.Normalize($"{account.Name} {account.Email}").Contains(wanted, StringComparison.Ordinal))
                .Where(account => string.IsNullOrEmpty(query.Role) || account.Roles.Contains(query.Role, StringComparer.Ordinal));
            return Order.Apply(kept, query).ToPage(query);
        }
    }
}
