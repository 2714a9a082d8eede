using System.Linq.Expressions;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// Puts people into the households that <see cref="CallGrouping"/> tells, whoever comes with a file and whoever is stored alike, so a file may be
/// stored part by part. A household under call keeps its lease.
/// </summary>
public sealed class HouseholdLinks(PortalDbContext db, ILandlordNumbers landlord)
{
    // A list of keys becomes parameters, of which SQL Server takes 2,100 in a query.
    private const int Keys = 1_000;

    /// <summary>Gives each person of a file her household; those already known to whom the file links them follow. New households are stored.</summary>
    /// <returns>Nothing to do for whoever is in hand but to be saved.</returns>
    internal async Task LinkAsync(IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var byId = people.ToDictionary(person => person.Id);
        var members = people.Select(Linked.Of).ToList();
        members.AddRange((await NeighboursAsync(people, cancellationToken)).Where(person => !byId.ContainsKey(person.Id)));
        await ArrangeAsync(members, byId, cancellationToken);
    }

    /// <summary>Looks at everybody again: numbers that came to be shared by many, numbers that became the landlord's own.</summary>
    /// <returns>How many people changed household.</returns>
    internal async Task<int> LinkAllAsync(CancellationToken cancellationToken)
        => await ArrangeAsync(await db.People.AsNoTracking().OrderBy(person => person.Id).Select(Linked.Columns).ToListAsync(cancellationToken), [], cancellationToken);

    private async Task<int> ArrangeAsync(List<Linked> members, Dictionary<Guid, Person> inHand, CancellationToken cancellationToken)
    {
        var groupOf = members.ToDictionary(person => person.Id, person => person.GroupId);
        var decisions = await DecisionsAsync([.. groupOf.Keys], cancellationToken);
        var linked = CallGrouping.Link(members.Select(member => member.ToMember()), await landlord.ReadAsync(cancellationToken), decisions);
        var leased = await LeasedAsync(cancellationToken);
        // The household under call is kept, else the one most of them are in; nobody shares it with whom they are not linked.
        var (taken, made, moves) = (new HashSet<Guid>(), new List<CallGroup>(), new List<(Guid PersonId, Guid GroupId)>());
        foreach (var household in linked)
        {
            var kept = household.Select(id => groupOf[id]).Where(id => id != Guid.Empty && !taken.Contains(id)).GroupBy(id => id)
                .OrderByDescending(group => leased.Contains(group.Key)).ThenByDescending(group => group.Count()).Select(group => (Guid?)group.Key).FirstOrDefault();
            if (kept is null)
                made.Add(new CallGroup(Guid.CreateVersion7()));
            var group = kept ?? made[^1].Id;
            taken.Add(group);
            moves.AddRange(household.Where(id => groupOf[id] != group).Select(id => (id, group)));
        }
        await db.InsertAsync(made, cancellationToken);
        foreach (var (personId, group) in moves.Where(move => inHand.ContainsKey(move.PersonId)))
            inHand[personId].MoveTo(group);
        foreach (var byGroup in moves.Where(move => groupOf[move.PersonId] != Guid.Empty).GroupBy(move => move.GroupId, move => move.PersonId))
        {
            foreach (var part in byGroup.Chunk(Keys))
                await MoveAsync(part, [.. part.Where(inHand.ContainsKey)], byGroup.Key, cancellationToken);
        }
        return moves.Count;
    }

    // Those in hand are saved with the rest of their change; their contacts in other campaigns follow at once.
    private async Task MoveAsync(Guid[] people, Guid[] inHand, Guid group, CancellationToken cancellationToken)
    {
        await db.People.Where(person => people.Contains(person.Id) && !inHand.Contains(person.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(person => person.GroupId, group).SetProperty(person => person.Version, Guid.NewGuid()), cancellationToken);
        await db.CampaignContacts.Where(contact => people.Contains(contact.PersonId)).ExecuteUpdateAsync(
            set => set.SetProperty(contact => contact.GroupId, group).SetProperty(contact => contact.Version, Guid.NewGuid()), cancellationToken);
    }

    private async Task<HashSet<Guid>> LeasedAsync(CancellationToken cancellationToken)
        => await db.CallGroups.Where(group => group.LeaseAgentId != null).Select(group => group.Id).ToHashSetAsync(cancellationToken);

    private async Task<List<HouseholdDecision>> DecisionsAsync(HashSet<Guid> people, CancellationToken cancellationToken)
        => [.. (await db.HouseholdDecisions.AsNoTracking().ToListAsync(cancellationToken)).Where(decision => people.Contains(decision.FirstId) || people.Contains(decision.SecondId))];

    // Whoever shares a number with somebody of the file, and everyone already in one household with them.
    private async Task<List<Linked>> NeighboursAsync(IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var numbers = people.SelectMany(person => person.Numbers).Distinct(StringComparer.Ordinal).ToList();
        var groups = people.Select(person => person.GroupId).Where(id => id != Guid.Empty).ToHashSet();
        // One index a query: the store would leave them all aside for an « or ».
        await AddGroupsAsync(part => person => part.Contains(person.Phone));
        await AddGroupsAsync(part => person => part.Contains(person.Phone2!));
        var neighbours = new List<Linked>();
        foreach (var part in groups.Chunk(Keys))
            neighbours.AddRange(await db.People.Where(person => part.Contains(person.GroupId)).Select(Linked.Columns).ToListAsync(cancellationToken));
        return neighbours;

        async Task AddGroupsAsync(Func<string[], Expression<Func<Person, bool>>> sharing)
        {
            foreach (var part in numbers.Chunk(Keys))
                groups.UnionWith(await db.People.Where(sharing(part)).Select(person => person.GroupId).Distinct().ToListAsync(cancellationToken));
        }
    }

    /// <summary>What links somebody, without the rest of her row.</summary>
    private sealed record Linked(Guid Id, Guid GroupId, string Phone, string? Phone2, string Address)
    {
        public static readonly Expression<Func<Person, Linked>> Columns =
            person => new Linked(person.Id, person.GroupId, person.Phone, person.Phone2, person.Address);

        public static readonly Func<Person, Linked> Of = Columns.Compile();

        public GroupMember ToMember()
        {
            string?[] numbers = [Phone, Phone2];
            return new GroupMember(Id, SearchText.Normalize(Address), [.. numbers.Where(number => !string.IsNullOrEmpty(number)).Select(number => number!)]);
        }
    }
}
