namespace AngersHabitat.Domain.Reception;

/// <summary>What is wrong between the weekly hours of a place: rules of which it is not plain which holds, and hours that end for good.</summary>
internal static class WeeklyConflicts
{
    private static readonly Channel[] Both = [Channel.OnSite, Channel.Phone];

    public static IEnumerable<ScheduleConflict> Of(PlaceRules rules, ConflictContext context)
        => Overlaps(rules.Weekly).Concat(Ends(rules, context));

    /// <summary>The first date from which no weekly hours open anything any more; null when they go on, or when there never were any.</summary>
    public static DateOnly? EndOfHours(PlaceRules rules, DateOnly today)
    {
        var channels = Both.Select(channel => new WeeklyPrecedence(rules.Weekly, channel)).ToList();
        bool Opens(DateOnly date) => channels.Exists(channel => channel.Opens(date));
        var edges = channels.SelectMany(channel => channel.Rules)
            .SelectMany(rule => new[] { rule.From, rule.To ?? rule.From })
            .Where(edge => edge > today).Append(today).Distinct().Order().ToList();
        var last = edges.FindLastIndex(Opens);
        return last < 0 || last == edges.Count - 1 ? null : edges[last + 1];
    }

    private static IEnumerable<ScheduleConflict> Overlaps(IReadOnlyList<WeeklyHours> weekly)
        => weekly.SelectMany((left, index) => weekly.Skip(index)
            .Where(right => right.Channel == left.Channel && left.SharesDateWith(right) && AreUnclear(left, right))
            .Select(right => new ScheduleConflict(
                ConflictKind.Overlap, ReferenceEquals(left, right) ? [left] : [left, right], left.Channel, left.From > right.From ? left.From : right.From)));

    private static bool AreUnclear(WeeklyHours left, WeeklyHours right)
    {
        if (ReferenceEquals(left, right) || WeeklyPrecedence.AddUp(left, right))
            return WeekOverlap.Exists(left.Week, right.Week, ReferenceEquals(left, right));
        var oneEachWeek = left.Weeks is not null && right.Weeks is not null && left.Weeks != right.Weeks;
        return !oneEachWeek && !WeeklyPrecedence.Interrupts(left, right) && !WeeklyPrecedence.Interrupts(right, left);
    }

    /// <summary>Hours that end for good, or are all taken away: a place that shuts for long says so by a closing with its reason.</summary>
    private static IEnumerable<ScheduleConflict> Ends(PlaceRules rules, ConflictContext context)
    {
        if (context.IsWholeType)
            yield break;
        if (EndOfHours(rules, context.Today) is { } end)
            yield return new ScheduleConflict(ConflictKind.NoHoursAfter, [.. rules.Weekly.Where(rule => rule.To == end)], null, end);
        else if (!HasHours(rules, context.Today) && HasHours(context.Published, context.Today))
            yield return new ScheduleConflict(ConflictKind.NoHoursAfter, [], null, context.Today);
    }

    private static bool HasHours(PlaceRules rules, DateOnly today)
        => rules.Weekly.Any(rule => !rule.Week.IsNever && !rule.IsReversed && (rule.To is null || rule.To > today));
}
