namespace AngersHabitat.Domain.Reception;

/// <summary>What is wrong with a rule by itself.</summary>
internal static class RuleDefects
{
    public static IEnumerable<ScheduleConflict> Of(PlaceRules rules, ConflictContext context)
        => rules.All().SelectMany(rule => Kinds(rule, context).Select(kind => new ScheduleConflict(kind, [rule], ChannelOf(kind))));

    private static IEnumerable<ConflictKind> Kinds(DatedRule rule, ConflictContext context)
    {
        if (rule.IsReversed)
            yield return ConflictKind.EndBeforeStart;
        if (context.IsWholeType && rule is WeeklyHours or OpeningException or OpeningPause)
            yield return ConflictKind.NotForWholeType;
        if (!context.HasPhone && OpensOn(rule, Channel.Phone))
            yield return ConflictKind.TelephoneWithoutNumber;
        if (context.Type == PlaceType.CallCentre && OpensOn(rule, Channel.OnSite))
            yield return ConflictKind.OnSiteAtCallCentre;
        if (NamesNoChannel(rule))
            yield return ConflictKind.NoChannel;
        if (ReasonOf(rule) is { } reason && string.IsNullOrWhiteSpace(reason))
            yield return ConflictKind.ReasonMissing;
        if (rule is SanitaryMeasure { Kind: not MeasureKind.OccupancyLimit, Label: var label } && string.IsNullOrWhiteSpace(label))
            yield return ConflictKind.LabelMissing;
        if (rule is SanitaryMeasure measure && !HasFittingLimit(measure))
            yield return ConflictKind.LimitInvalid;
    }

    private static bool OpensOn(DatedRule rule, Channel channel) => rule switch
    {
        WeeklyHours hours => hours.Channel == channel && !hours.Week.IsNever,
        OpeningException exception => exception.Ranges.Count > 0 && exception.Channels.Contains(channel),
        CrisisSchedule crisis => crisis.Of(channel) is { IsNever: false },
        _ => false,
    };

    private static bool NamesNoChannel(DatedRule rule) => rule switch
    {
        OpeningException exception => exception.Channels.Count == 0,
        OpeningPause pause => pause.Channels.Count == 0,
        CrisisSchedule crisis => crisis.OnSite is null && crisis.Phone is null,
        _ => false,
    };

    private static string? ReasonOf(DatedRule rule) => rule switch
    {
        OpeningException exception => exception.Reason,
        OpeningPause pause => pause.Reason,
        CrisisSchedule crisis => crisis.Reason,
        _ => null,
    };

    private static bool HasFittingLimit(SanitaryMeasure measure)
        => measure.Kind == MeasureKind.OccupancyLimit ? measure.Limit >= 1 : measure.Limit is null;

    private static Channel? ChannelOf(ConflictKind kind) => kind switch
    {
        ConflictKind.TelephoneWithoutNumber => Channel.Phone,
        ConflictKind.OnSiteAtCallCentre => Channel.OnSite,
        ConflictKind.Overlap or ConflictKind.EndBeforeStart or ConflictKind.ExceptionOnHoliday or ConflictKind.ExceptionsOverlap
            or ConflictKind.CrisesOverlap or ConflictKind.CrisisOverType or ConflictKind.PauseOutsideHours or ConflictKind.NoChannel
            or ConflictKind.ReasonMissing or ConflictKind.LabelMissing or ConflictKind.LimitInvalid or ConflictKind.NotForWholeType or ConflictKind.NoHoursAfter
            or ConflictKind.LimitsContradict or ConflictKind.LimitTwice or ConflictKind.LimitOverType or ConflictKind.SentenceContradicts => null,
        _ => throw Unknown.Value(kind),
    };
}

/// <summary>Whether the ranges of two weeks share a minute, those that pass midnight included.</summary>
internal static class WeekOverlap
{
    private const int WeekMinutes = 7 * TimeRange.DayMinutes;

    /// <param name="left">A week.</param>
    /// <param name="right">The other week, or the same one.</param>
    /// <param name="same">Both are the same: a range is not compared with itself.</param>
    public static bool Exists(Week left, Week right, bool same)
    {
        var (first, second) = (Stretches(left), Stretches(right));
        return first.Where((stretch, index) => second.Where((_, other) => !same || other > index)
            .Any(other => Meet(stretch, other))).Any();
    }

    private static List<(int From, int To)> Stretches(Week week)
        => [.. Enumerable.Range(0, 7).SelectMany(day => week[(DayOfWeek)((day + 1) % 7)]
            .Select(range => (From: (day * TimeRange.DayMinutes) + range.Opens, To: (day * TimeRange.DayMinutes) + range.Closes)))];

    /// <summary>Sunday night runs into Monday, so the week is compared with itself one week earlier and later.</summary>
    private static bool Meet((int From, int To) left, (int From, int To) right)
        => Enumerable.Range(-1, 3).Select(week => week * WeekMinutes)
            .Any(shift => left.From < right.To + shift && right.From + shift < left.To);
}
