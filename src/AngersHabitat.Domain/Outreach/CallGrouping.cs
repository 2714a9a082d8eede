namespace AngersHabitat.Domain.Outreach;

/// <summary>
/// The one rule of who is called in one call. A number that a few addresses share links its people, transitively: a couple at one address on one number is
/// a household. A number of many addresses, and the same name in the same building, are a question that somebody of the staff answers; a number that
/// stands for none, or is the landlord's own, says nothing. What was decided goes before all of it.
/// </summary>
public static class CallGrouping
{
    /// <summary>Most addresses whose people one number links; a number of more is a question.</summary>
    public const int MostAddresses = 4;

    /// <summary>Key shared by people of one name at one address, who may be a household; null when one of both is missing.</summary>
    public static string? HouseholdKey(string? address, string? lastName)
    {
        var (place, name) = (SearchText.Normalize(address), SearchText.Normalize(lastName));
        if (place.Length == 0 || name.Length == 0)
            return null;
        var key = $"{place}|{name}";
        return key.Length <= Person.HouseholdKeyLength ? key : key[..Person.HouseholdKeyLength];
    }

    /// <summary>The groups, each member in exactly one, in the order in which their first member came.</summary>
    /// <param name="members">Everybody who may be linked.</param>
    /// <param name="ownNumbers">Numbers of the landlord's own, E.164.</param>
    /// <param name="decisions">What the staff decided.</param>
    public static IReadOnlyList<IReadOnlyList<Guid>> Link(
        IEnumerable<GroupMember> members, IReadOnlySet<string> ownNumbers, IReadOnlyCollection<HouseholdDecision> decisions)
    {
        var list = members.ToList();
        var parents = Enumerable.Range(0, list.Count).ToArray();
        var apart = decisions.Where(decision => !decision.IsSame).Select(decision => (decision.FirstId, decision.SecondId)).ToHashSet();
        foreach (var sharing in ByNumber(list, ownNumbers))
        {
            for (var one = 0; one < sharing.Count; one++)
            {
                for (var other = one + 1; other < sharing.Count; other++)
                {
                    if (!apart.Contains(HouseholdDecision.Ordered(list[sharing[one]].PersonId, list[sharing[other]].PersonId)))
                        Unite(parents, sharing[one], sharing[other]);
                }
            }
        }
        var places = list.Select((member, index) => (member.PersonId, index)).DistinctBy(pair => pair.PersonId).ToDictionary(pair => pair.PersonId, pair => pair.index);
        foreach (var decision in decisions.Where(decision => decision.IsSame && places.ContainsKey(decision.FirstId) && places.ContainsKey(decision.SecondId)))
            Unite(parents, places[decision.FirstId], places[decision.SecondId]);
        return [.. Enumerable.Range(0, list.Count).GroupBy(index => Root(parents, index))
            .Select(group => (IReadOnlyList<Guid>)[.. group.Select(index => list[index].PersonId)])];
    }

    // Whoever has no known address may live anywhere.
    private static IEnumerable<List<int>> ByNumber(List<GroupMember> list, IReadOnlySet<string> ownNumbers)
        => from index in Enumerable.Range(0, list.Count)
           from number in list[index].Numbers.Distinct(StringComparer.Ordinal)
           where !ownNumbers.Contains(number) && !PlaceholderNumbers.Contains(number)
           group index by number into sharing
           let addresses = sharing.Select(index => list[index].Address is { Length: > 0 } address ? address : $"#{index}").Distinct(StringComparer.Ordinal)
           where addresses.Take(MostAddresses + 1).Count() <= MostAddresses
           select sharing.ToList();

    private static void Unite(int[] parents, int one, int other)
    {
        var (first, second) = (Root(parents, one), Root(parents, other));
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    private static int Root(int[] parents, int index)
    {
        while (parents[index] != index)
            index = parents[index] = parents[parents[index]];
        return index;
    }
}
