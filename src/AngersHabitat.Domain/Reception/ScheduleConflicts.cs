namespace AngersHabitat.Domain.Reception;

/// <summary>Names the conflicts of a set of rules before it is published.</summary>
public static class ScheduleConflicts
{
    private static readonly Channel[] Both = [Channel.OnSite, Channel.Phone];

    /// <summary>All conflicts, those that refuse publication first.</summary>
    public static IReadOnlyList<ScheduleConflict> Of(PlaceRules rules, ConflictContext context)
    {
        var current = Current(rules, context.Today);
        IEnumerable<ScheduleConflict> found =
        [
            .. RuleDefects.Of(current, context),
            .. WeeklyConflicts.Of(current, context),
            .. MeasureConflicts.Of(current, context),
            .. Pairs(current.Exceptions, ConflictKind.ExceptionsOverlap, context.Today, (rule, channel) => rule.Channels.Contains(channel)),
            .. Pairs(current.Crises, ConflictKind.CrisesOverlap, context.Today, (rule, channel) => rule.Of(channel) is not null),
            .. OverType(current.Crises, context),
            .. OnHolidays(current.Exceptions, context),
            .. IdlePauses(current, context),
        ];
        return [.. found.OrderByDescending(conflict => conflict.Blocks)];
    }

    private static PlaceRules Current(PlaceRules rules, DateOnly today) => new()
    {
        Weekly = [.. rules.Weekly.Where(rule => IsCurrent(rule, today))],
        Exceptions = [.. rules.Exceptions.Where(rule => IsCurrent(rule, today))],
        Pauses = [.. rules.Pauses.Where(rule => IsCurrent(rule, today))],
        Crises = [.. rules.Crises.Where(rule => IsCurrent(rule, today))],
        Measures = [.. rules.Measures.Where(rule => IsCurrent(rule, today))],
    };

    private static bool IsCurrent(DatedRule rule, DateOnly today) => rule.To is null || rule.To > today || rule.IsReversed;

    private static IEnumerable<ScheduleConflict> Pairs<T>(
        IReadOnlyList<T> rules, ConflictKind kind, DateOnly today, Func<T, Channel, bool> names)
        where T : DatedRule
        => rules.SelectMany((left, index) => rules.Skip(index + 1)
            .Where(left.SharesDateWith)
            .SelectMany(right => Both.Where(channel => names(left, channel) && names(right, channel))
                .Select(channel => new ScheduleConflict(kind, [left, right], channel, Later(today, Later(left.From, right.From))))));

    private static IEnumerable<ScheduleConflict> OverType(IReadOnlyList<CrisisSchedule> crises, ConflictContext context)
        => context.IsWholeType
            ? []
            : crises.SelectMany(own => context.OfType.Crises
                .Where(ofType => own.SharesDateWith(ofType) && IsCurrent(ofType, context.Today))
                .SelectMany(ofType => Both.Where(channel => own.Of(channel) is not null && ofType.Of(channel) is not null)
                    .Select(channel => new ScheduleConflict(
                        ConflictKind.CrisisOverType, [own, ofType], channel, Later(context.Today, Later(own.From, ofType.From))))));

    private static IEnumerable<ScheduleConflict> OnHolidays(IReadOnlyList<OpeningException> exceptions, ConflictContext context)
        => exceptions.Where(rule => rule.Ranges.Count > 0)
            .SelectMany(rule => Dates(rule, context.Today).Where(context.Holidays.IsHoliday)
                .Select(date => new ScheduleConflict(ConflictKind.ExceptionOnHoliday, [rule], null, date, context.Holidays.NameOf(date))));

    /// <summary>A pause is idle when the calendar without it is the same on all its dates to come.</summary>
    private static IEnumerable<ScheduleConflict> IdlePauses(PlaceRules rules, ConflictContext context)
    {
        foreach (var pause in rules.Pauses.Where(pause => pause.Channels.Count > 0 && !pause.IsReversed))
        {
            var without = new OpeningCalendar(new PlaceSchedule { Own = rules with { Pauses = [] }, OfType = context.OfType, Holidays = context.Holidays });
            var with = new OpeningCalendar(new PlaceSchedule { Own = rules with { Pauses = [pause] }, OfType = context.OfType, Holidays = context.Holidays });
            var idle = Dates(pause, context.Today).All(date => Both.All(channel =>
                with.IntervalsOf(date, channel).SequenceEqual(without.IntervalsOf(date, channel))));
            if (idle)
                yield return new ScheduleConflict(ConflictKind.PauseOutsideHours, [pause], null, Later(context.Today, pause.From));
        }
    }

    /// <summary>The dates that a rule says something of from today on, for a year at most.</summary>
    private static IEnumerable<DateOnly> Dates(DatedRule rule, DateOnly today)
    {
        var first = Later(rule.From, today);
        for (var date = first; rule.Covers(date) && date.DayNumber - first.DayNumber < OpeningCalendar.HorizonDays; date = date.AddDays(1))
        {
            if (rule.AppliesOn(date))
                yield return date;
        }
    }

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;
}
