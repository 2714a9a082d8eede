using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Puts people of a file into households, joining households that they link; a household under call keeps its lease.</summary>
internal static class HouseholdLinks
{
    /// <summary>Gives each person her household; somebody known already brings hers along.</summary>
    public static async Task LinkAsync(PortalDbContext db, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var byId = people.ToDictionary(person => person.Id);
        var neighbours = (await NeighboursAsync(db, people, cancellationToken)).Where(person => !byId.ContainsKey(person.Id)).ToList();
        var groupOf = people.Concat(neighbours).Where(person => person.GroupId != Guid.Empty).ToDictionary(person => person.Id, person => person.GroupId);
        foreach (var linked in CallGrouping.Link(people.Concat(neighbours).Select(Member)))
        {
            var groups = linked.Where(groupOf.ContainsKey).Select(id => groupOf[id]).Distinct().ToList();
            var group = await KeptAsync(db, groups, byId.Keys, cancellationToken);
            foreach (var person in linked.Where(byId.ContainsKey).Select(id => byId[id]))
                person.MoveTo(group);
        }
    }

    // People of one household stay together whatever links them: their common row is one more link. No number links nobody.
    private static GroupMember Member(Person person)
    {
        string?[] links = [person.Phone, person.Phone2, person.GroupId == Guid.Empty ? null : "g" + person.GroupId];
        return new GroupMember(person.Id, person.HouseholdKey, [.. links.Where(link => !string.IsNullOrEmpty(link)).Select(link => link!)]);
    }

    // Whoever shares a number or a household with somebody of the file, and everyone already linked to them.
    private static async Task<List<Person>> NeighboursAsync(PortalDbContext db, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var numbers = people.SelectMany(person => new[] { person.Phone, person.Phone2 }).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var keys = people.Select(person => person.HouseholdKey).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var groups = await db.People
            .Where(person => numbers.Contains(person.Phone) || numbers.Contains(person.Phone2!) || keys.Contains(person.HouseholdKey!))
            .Select(person => person.GroupId).Distinct().ToListAsync(cancellationToken);
        groups.AddRange(people.Select(person => person.GroupId).Where(id => id != Guid.Empty).Except(groups).ToList());
        return await db.People.AsNoTracking().Where(person => groups.Contains(person.GroupId)).ToListAsync(cancellationToken);
    }

    private static async Task<Guid> KeptAsync(PortalDbContext db, List<Guid> groups, IEnumerable<Guid> inHand, CancellationToken cancellationToken)
    {
        if (groups.Count == 0)
        {
            var made = new CallGroup(Guid.CreateVersion7());
            db.CallGroups.Add(made);
            return made.Id;
        }
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
}
