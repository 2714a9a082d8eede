using AngersHabitat.Application.Accounts.OpenId;
using AngersHabitat.Application.Lists;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Accounts;

namespace AngersHabitat.Application.Accounts;

/// <summary>The accounts of the staff, by name; those that end soon are announced.</summary>
public static class ListAccounts
{
    /// <summary>For how many days before its last one an account is announced.</summary>
    public const int AnnouncedDays = 7;

    /// <summary>What the accounts are sorted by.</summary>
    [WithoutWords]
    public enum Sort
    {
        Name,

        /// <summary>Electronic address.</summary>
        Email,

        /// <summary>Those that open first, then who waits for a link, then closed ones; then name.</summary>
        State,

        /// <summary>The earliest last day first; those without one last.</summary>
        Until,
    }

    [Allow(Roles.Administrator)]
    public sealed record Query : ListQuery<Sort>, IQuery<Result>
    {
        /// <summary>Part of a name or address; empty: all.</summary>
        [Filter("texte", "Nom ou adresse")]
        public string? Text { get; init; }

        /// <summary>Only accounts that hold this role; empty: all.</summary>
        [Filter("role", "Rôle", Empty = "Tous")]
        public string? Role { get; init; }

        [Filter("etat", "État", Empty = "Tous")]
        public AccountState? State { get; init; }

        [Filter("agence", "Agence", Empty = "Toutes")]
        public Guid? Agency { get; init; }
    }

    /// <summary>An account.</summary>
    /// <param name="Id">Identifier.</param>
    /// <param name="Name">Name shown.</param>
    /// <param name="Email">Electronic address, with which one signs in.</param>
    /// <param name="Roles">Roles held.</param>
    /// <param name="State">Whether she can sign in.</param>
    /// <param name="Agency">Name of her agency; null: all.</param>
    /// <param name="Until">Her last day; null: none is known.</param>
    /// <param name="LinkUntil">Until when her link is good, UTC; null when none is.</param>
    public sealed record Item(Guid Id, string Name, string Email, IReadOnlyList<string> Roles, AccountState State, string? Agency, DateOnly? Until, DateTime? LinkUntil);

    /// <param name="Rows">One page.</param>
    /// <param name="Agencies">What the filter offers.</param>
    /// <param name="Ending">Accounts whose last day is within a week, the next first, whatever is filtered.</param>
    /// <param name="WithoutLink">How many have neither a password nor a link that is good, whatever is filtered.</param>
    public sealed record Result(Page<Item> Rows, IReadOnlyList<Agency> Agencies, IReadOnlyList<Item> Ending, int WithoutLink);

    /// <summary>Reads one page.</summary>
    public sealed class Handler(PortalDbContext db, IAgencies agencies, ProviderSettings provider, PortalClock clock) : IQueryHandler<Query, Result>
    {
        private static readonly MemorySort<Item, Sort> Order = new MemorySort<Item, Sort>(account => account.Id)
            .By(Sort.Name, account => account.Name)
            .By(Sort.Email, account => account.Email)
            .By(Sort.State, account => (int)account.State).Then(account => account.Name)
            .By(Sort.Until, account => account.Until ?? DateOnly.MaxValue).Then(account => account.Name);

        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var known = await agencies.AllAsync(cancellationToken);
            var accounts = await ReadAsync(known, cancellationToken);
            // Hundreds of accounts at the most: accents and case are ignored in memory, alike on both stores.
            var wanted = SearchText.Normalize(query.Text);
            var agency = query.Agency is { } id ? known.FirstOrDefault(found => found.Id == id)?.Name ?? "" : null;
            var kept = accounts
                .Where(account => wanted.Length == 0 || SearchText.Normalize($"{account.Name} {account.Email}").Contains(wanted, StringComparison.Ordinal))
                .Where(account => string.IsNullOrEmpty(query.Role) || account.Roles.Contains(query.Role, StringComparer.Ordinal))
                .Where(account => (query.State is null || account.State == query.State) && (agency is null || account.Agency == agency));
            return new Result(
                Order.Apply(kept, query).ToPage(query), known,
                [.. accounts.Where(account => account.State is not (AccountState.Closed or AccountState.Ended) && account.Until < clock.Today.AddDays(AnnouncedDays + 1)).OrderBy(account => account.Until).ThenBy(account => account.Name, FrenchOrder.Words)],
                accounts.Count(account => account.State == AccountState.NoLink));
        }

        private async Task<List<Item>> ReadAsync(IReadOnlyList<Agency> known, CancellationToken cancellationToken)
        {
            var users = await db.Users.AsNoTracking().ToListAsync(cancellationToken);
            var roles = await db.ReadRolesAsync(cancellationToken);
            var links = (await db.Invitations.AsNoTracking().Where(Invitation.Good.For(clock.UtcNow - Invitation.GoodFor)).ToListAsync(cancellationToken))
                .GroupBy(row => row.AccountId).ToDictionary(group => group.Key, group => group.Max(row => row.Until));
            var joined = await db.JoinedAsync(provider, cancellationToken);
            return users.ConvertAll(user => Of(user, roles[user.Id], links.TryGetValue(user.Id, out var until) ? until : null, known, joined.Contains(user.Id)));
        }

        private Item Of(PortalUser user, IEnumerable<string> roles, DateTime? until, IReadOnlyList<Agency> known, bool byProvider) => new(
            user.Id, user.DisplayName, user.Email!, [.. roles.Order(StringComparer.Ordinal)], user.StateAt(until is not null, clock, byProvider),
            known.FirstOrDefault(agency => agency.Id == user.AgencyId)?.Name, AccountDesk.LastDay(user.EndsOn), until);
    }
}
