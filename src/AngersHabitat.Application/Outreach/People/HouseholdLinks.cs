using System.Linq.Expressions;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// Puts people of a file into households, joining households that they link; a household under call keeps its lease. Whoever is stored counts as
/// much as whoever comes, so a file may be stored part by part.
/// </summary>
internal static class HouseholdLinks
{
    // A list of keys becomes parameters, of which SQL Server takes 2,100 in a query.
    private const int Keys = 1_000;

    /// <summary>Gives each person her household; somebody known already brings hers along.</summary>
    /// <returns>The households made for it, to be stored before their people.</returns>
    public static async Task<IReadOnlyList<CallGroup>> LinkAsync(PortalDbContext db, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var byId = people.ToDictionary(person => person.Id);
        var members = people.Select(Linked.Of).ToList();
        members.AddRange((await NeighboursAsync(db, people, cancellationToken)).Where(person => !byId.ContainsKey(person.Id)));
        var groupOf = members.Where(person => person.GroupId != Guid.Empty).ToDictionary(person => person.Id, person => person.GroupId);
        var made = new List<CallGroup>();
        foreach (var linked in CallGrouping.Link(members.Select(member => member.ToMember())))
        {
            var groups = linked.Where(groupOf.ContainsKey).Select(id => groupOf[id]).Distinct().ToList();
            var group = groups.Count == 0 ? Made(made) : await KeptAsync(db, groups, [.. linked.Where(id => byId.ContainsKey(id) && groupOf.ContainsKey(id))], cancellationToken);
            foreach (var person in linked.Where(byId.ContainsKey).Select(id => byId[id]))
                person.MoveTo(group);
        }
        return made;
    }

    private static Guid Made(List<CallGroup> made)
    {
        made.Add(new CallGroup(Guid.CreateVersion7()));
        return made[^1].Id;
    }

    // Whoever shares a number or a household with somebody of the file, and everyone already linked to them.
    private static async Task<List<Linked>> NeighboursAsync(PortalDbContext db, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var numbers = people.SelectMany(person => new[] { person.Phone, person.Phone2 }).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var keys = people.Select(person => person.HouseholdKey).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var groups = people.Select(person => person.GroupId).Where(id => id != Guid.Empty).ToHashSet();
        // One index a query: the store would leave them all aside for an « or ».
        await AddGroupsAsync(numbers, part => person => part.Contains(person.Phone));
        await AddGroupsAsync(numbers, part => person => part.Contains(person.Phone2!));
        await AddGroupsAsync(keys, part => person => part.Contains(person.HouseholdKey!));
        var neighbours = new List<Linked>();
        foreach (var part in groups.Chunk(Keys))
            neighbours.AddRange(await db.People.Where(person => part.Contains(person.GroupId)).Select(Linked.Columns).ToListAsync(cancellationToken));
        return neighbours;

        async Task AddGroupsAsync(List<string> values, Func<string[], Expression<Func<Person, bool>>> sharing)
        {
            foreach (var part in values.Chunk(Keys))
                groups.UnionWith(await db.People.Where(sharing(part)).Select(person => person.GroupId).Distinct().ToListAsync(cancellationToken));
        }
    }

    private static async Task<Guid> KeptAsync(PortalDbContext db, List<Guid> groups, List<Guid> inHand, CancellationToken cancellationToken)
    {
        if (groups.Count == 1)
            return groups[0];
        var kept = await db.CallGroups.Where(group => groups.Contains(group.Id)).OrderByDescending(group => group.LeaseEndsAt).Select(group => group.Id).FirstAsync(cancellationToken);
        // Those in hand are saved with the rest of their change.
        await db.People.Where(person => groups.Contains(person.GroupId) && person.GroupId != kept && !inHand.Contains(person.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(person => person.GroupId, kept).SetProperty(person => person.Version, Guid.NewGuid()), cancellationToken);
        await db.CampaignContacts.Where(contact => groups.Contains(contact.GroupId) && contact.GroupId != kept).ExecuteUpdateAsync(
            set => set.SetProperty(contact => contact.GroupId, kept).SetProperty(contact => contact.Version, Guid.NewGuid()), cancellationToken);
        return kept;
    }

    /// <summary>What links somebody, without the rest of her row.</summary>
    private sealed record Linked(Guid Id, Guid GroupId, string Phone, string? Phone2, string? HouseholdKey)
    {
        public static readonly Expression<Func<Person, Linked>> Columns =
            person => new Linked(person.Id, person.GroupId, person.Phone, person.Phone2, person.HouseholdKey);

        public static readonly Func<Person, Linked> Of = Columns.Compile();

        // People of one household stay together whatever links them: their common row is one more link. No number links nobody.
        public GroupMember ToMember()
        {
            string?[] links = [Phone, Phone2, GroupId == Guid.Empty ? null : "g" + GroupId];
            return new GroupMember(Id, HouseholdKey, [.. links.Where(link => !string.IsNullOrEmpty(link)).Select(link => link!)]);
        }
    }
}
