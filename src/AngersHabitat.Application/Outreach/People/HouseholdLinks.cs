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
        var moves = await ArrangeAsync(members, cancellationToken);
        await AddAsync(moves.Where(move => move.IsNew), cancellationToken);
        foreach (var move in moves.Where(move => byId.ContainsKey(move.PersonId)))
            byId[move.PersonId].MoveTo(move.To);
        await MoveAsync(moves.Where(move => move.From != Guid.Empty), byId, cancellationToken);
    }

    /// <summary>Looks at everybody again: numbers that came to be shared by many, numbers that became the landlord's own. Nothing is changed.</summary>
    /// <returns>Who is to change household.</returns>
    internal async Task<IReadOnlyList<HouseholdMove>> FindMovesAsync(CancellationToken cancellationToken)
        => await ArrangeAsync(await db.People.AsNoTracking().OrderBy(person => person.Id).Select(Linked.Columns).ToListAsync(cancellationToken), cancellationToken);

    /// <summary>Moves those who are still where they were found. A household under call is left as it is: it is looked at again the next day.</summary>
    /// <returns>How many people changed household.</returns>
    internal async Task<int> ApplyAsync(IReadOnlyList<HouseholdMove> moves, CancellationToken cancellationToken)
    {
        var groups = moves.SelectMany(move => (Guid[])[move.From, move.To]).Distinct().ToList();
        var known = await db.CallGroups.AsNoTracking().Where(group => groups.Contains(group.Id)).ToDictionaryAsync(group => group.Id, group => group.LeaseAgentId, cancellationToken);
        var due = moves.Where(move => known.TryGetValue(move.From, out var holder) && holder is null && (move.IsNew || known.ContainsKey(move.To))).ToList();
        await AddAsync(due.Where(move => !known.ContainsKey(move.To)), cancellationToken);
        return await MoveAsync(due, [], cancellationToken);
    }

    private Task AddAsync(IEnumerable<HouseholdMove> intoNew, CancellationToken cancellationToken)
        => db.InsertAsync(intoNew.Select(move => move.To).Distinct().Select(id => new CallGroup(id)).ToList(), cancellationToken);

    private async Task<int> MoveAsync(IEnumerable<HouseholdMove> moves, Dictionary<Guid, Person> inHand, CancellationToken cancellationToken)
    {
        var moved = 0;
        foreach (var part in moves.GroupBy(move => move.To).SelectMany(household => household.Chunk(Keys)))
            moved += await MoveAsync(part, inHand, cancellationToken);
        return moved;
    }

    private async Task<IReadOnlyList<HouseholdMove>> ArrangeAsync(List<Linked> members, CancellationToken cancellationToken)
    {
        var groupOf = members.ToDictionary(person => person.Id, person => person.GroupId);
        var decisions = await DecisionsAsync([.. groupOf.Keys], cancellationToken);
        var linked = CallGrouping.Link(members.Select(member => member.ToMember()), await landlord.ReadAsync(cancellationToken), decisions);
        var leased = await LeasedAsync(cancellationToken);
        // The household under call is kept, else the one most of them are in; nobody shares it with whom they are not linked.
        var (taken, moves) = (new HashSet<Guid>(), new List<HouseholdMove>());
        foreach (var household in linked)
        {
            var kept = household.Select(id => groupOf[id]).Where(id => id != Guid.Empty && !taken.Contains(id)).GroupBy(id => id)
                .OrderByDescending(group => leased.Contains(group.Key)).ThenByDescending(group => group.Count()).Select(group => (Guid?)group.Key).FirstOrDefault();
            var group = kept ?? Guid.CreateVersion7();
            taken.Add(group);
            moves.AddRange(household.Where(id => groupOf[id] != group).Select(id => new HouseholdMove(id, groupOf[id], group, kept is null)));
        }
        return moves;
    }

    // Those in hand are saved with the rest of their change; their contacts in other campaigns follow at once. Whoever was moved by somebody else since is left where she is.
    // Contacts before people: as whoever else holds both.
    private async Task<int> MoveAsync(HouseholdMove[] moves, Dictionary<Guid, Person> inHand, CancellationToken cancellationToken)
    {
        var (group, people, from) = (moves[0].To, moves.Select(move => move.PersonId).ToArray(), moves.Select(move => move.From).Distinct().ToArray());
        var saved = people.Where(inHand.ContainsKey).ToArray();
        await db.CampaignContacts.Where(contact => people.Contains(contact.PersonId) && from.Contains(contact.GroupId)).ExecuteUpdateAsync(
            set => set.SetProperty(contact => contact.GroupId, group).SetProperty(contact => contact.Version, Guid.NewGuid()), cancellationToken);
        return await db.People.Where(person => people.Contains(person.Id) && !saved.Contains(person.Id) && from.Contains(person.GroupId)).ExecuteUpdateAsync(
            set => set.SetProperty(person => person.GroupId, group).SetProperty(person => person.Version, Guid.NewGuid()), cancellationToken);
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
