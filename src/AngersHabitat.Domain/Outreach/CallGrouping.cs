namespace AngersHabitat.Domain.Outreach;

/// <summary>Links people into groups, transitively: the neighbour who shares a number with the husband joins the wife too.</summary>
public static class CallGrouping
{
    /// <summary>Key shared by the people of a household: address and family name, normalised; null when one is missing.</summary>
    public static string? HouseholdKey(string? address, string? lastName)
    {
        var (place, name) = (SearchText.Normalize(address), SearchText.Normalize(lastName));
        if (place.Length == 0 || name.Length == 0)
            return null;
        var key = $"{place}|{name}";
        return key.Length <= Person.HouseholdKeyLength ? key : key[..Person.HouseholdKeyLength];
    }

    /// <summary>The groups, each member in exactly one, in the order in which their first member came.</summary>
    public static IReadOnlyList<IReadOnlyList<Guid>> Link(IEnumerable<GroupMember> members)
    {
        var list = members.ToList();
        var parents = Enumerable.Range(0, list.Count).ToArray();
        var firstWith = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < list.Count; index++)
        {
            foreach (var link in LinksOf(list[index]))
            {
                if (!firstWith.TryAdd(link, index))
                    Unite(parents, firstWith[link], index);
            }
        }
        return [.. Enumerable.Range(0, list.Count).GroupBy(index => Root(parents, index))
            .Select(group => (IReadOnlyList<Guid>)[.. group.Select(index => list[index].PersonId)])];
    }

    private static IEnumerable<string> LinksOf(GroupMember member)
    {
        foreach (var number in member.Numbers)
            yield return "n" + number;
        if (member.HouseholdKey is { } key)
            yield return "h" + key;
    }

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
