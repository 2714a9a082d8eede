namespace AngersHabitat.Domain.Reception;

/// <summary>Compares and merges sets of rules by the identifiers of the rules.</summary>
public static class RuleMerge
{
    /// <summary>What differs between two sets, in the order of the kinds of rule.</summary>
    public static IReadOnlyList<RuleChange> Changes(PlaceRules before, PlaceRules after)
    {
        var (old, current) = (All(before), All(after));
        var changed = current.Values.Where(rule => !Same(old.GetValueOrDefault(rule.Id), rule))
            .Select(rule => new RuleChange(old.GetValueOrDefault(rule.Id), rule));
        var removed = old.Values.Where(rule => !current.ContainsKey(rule.Id)).Select(rule => new RuleChange(rule, null));
        return [.. changed, .. removed];
    }

    /// <summary>
    /// Puts an editor's changes onto what someone else published meanwhile. Where both changed the same rule, the editor's
    /// version is kept and the rule is named.
    /// </summary>
    /// <param name="start">What both started from.</param>
    /// <param name="mine">The editor's draft.</param>
    /// <param name="theirs">What is published now.</param>
    public static MergedRules Merge(PlaceRules start, PlaceRules mine, PlaceRules theirs)
    {
        var both = Changes(start, mine).Select(change => change.Id)
            .Intersect(Changes(start, theirs).Select(change => change.Id))
            .Where(id => !Same(All(mine).GetValueOrDefault(id), All(theirs).GetValueOrDefault(id)))
            .ToList();
        var merged = new PlaceRules
        {
            Weekly = Merge(start.Weekly, mine.Weekly, theirs.Weekly),
            Exceptions = Merge(start.Exceptions, mine.Exceptions, theirs.Exceptions),
            Pauses = Merge(start.Pauses, mine.Pauses, theirs.Pauses),
            Crises = Merge(start.Crises, mine.Crises, theirs.Crises),
            Measures = Merge(start.Measures, mine.Measures, theirs.Measures),
        };
        return new MergedRules(merged, both);
    }

    private static List<T> Merge<T>(IReadOnlyList<T> start, IReadOnlyList<T> mine, IReadOnlyList<T> theirs)
        where T : DatedRule
    {
        var (old, edited) = (start.ToDictionary(rule => rule.Id), mine.ToDictionary(rule => rule.Id));
        var kept = theirs
            .Where(rule => edited.ContainsKey(rule.Id) || !old.ContainsKey(rule.Id))
            .Select(rule => edited.TryGetValue(rule.Id, out var own) && !Same(old.GetValueOrDefault(rule.Id), own) ? own : rule)
            .ToList();
        var added = mine.Where(rule => kept.TrueForAll(other => other.Id != rule.Id) && !Same(old.GetValueOrDefault(rule.Id), rule));
        kept.AddRange(added.ToList());
        return kept;
    }

    private static Dictionary<Guid, DatedRule> All(PlaceRules rules)
        => rules.All().ToDictionary(rule => rule.Id);

    private static bool Same(DatedRule? left, DatedRule? right)
        => left is null || right is null
            ? ReferenceEquals(left, right)
            : left.GetType() == right.GetType() && string.Equals(Text(left), Text(right), StringComparison.Ordinal);

    private static string Text(DatedRule rule) => PlaceRulesJson.Write<object>(rule);
}
