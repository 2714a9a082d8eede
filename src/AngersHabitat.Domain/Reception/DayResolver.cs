
namespace AngersHabitat.Domain.Reception;

/// <summary>
/// Which rule decides a channel on a date, emergencies and pauses apart. Strength: exception, holiday, crisis of the
/// place, crisis of its type, weekly hours; a rule silent on the channel leaves it to the next.
/// </summary>
internal sealed class DayResolver
{
    private readonly OpeningException[] _exceptions;
    private readonly CrisisSchedule[] _placeCrises;
    private readonly CrisisSchedule[] _typeCrises;
    private readonly WeeklyPrecedence[] _weekly;
    private readonly DateOnly[] _edges;
    private readonly HolidayCalendar _holidays;

    public DayResolver(PlaceSchedule schedule)
    {
        _holidays = schedule.Holidays;
        _exceptions = [.. schedule.Own.Exceptions
            .OrderByDescending(rule => rule.From).ThenBy(rule => rule.To ?? DateOnly.MaxValue).ThenByDescending(rule => rule.Id)];
        _placeCrises = LaterStartFirst(schedule.Own.Crises);
        _typeCrises = LaterStartFirst(schedule.OfType.Crises);
        _weekly = [new(schedule.Own.Weekly, Channel.OnSite), new(schedule.Own.Weekly, Channel.Phone)];
        _edges = [.. RegularEdges(Channel.OnSite).Concat(RegularEdges(Channel.Phone))
            .Concat(_exceptions.SelectMany(EdgesOf))
            .Concat(schedule.Emergencies.SelectMany(emergency => new[] { emergency.From, emergency.End ?? emergency.From }).Select(Paris.DateOf))
            .Distinct().Order()];
    }

    /// <summary>Dates at which the regular week of a channel may change.</summary>
    public IEnumerable<DateOnly> RegularEdges(Channel channel)
        => _weekly[(int)channel].Rules.Cast<DatedRule>()
            .Concat(_placeCrises.Where(crisis => crisis.Of(channel) is not null))
            .Concat(_typeCrises.Where(crisis => crisis.Of(channel) is not null))
            .SelectMany(EdgesOf);

    /// <summary>
    /// When the regular weeks of a date open nothing and no exception covers it: the next date at which a rule begins or
    /// ends, or a date beyond the horizon when there is none. Public holidays in between change nothing. Otherwise null.
    /// </summary>
    public DateOnly? QuietUntil(DateOnly date)
    {
        if (Opens(date, Channel.OnSite) || Opens(date, Channel.Phone)
            || Array.Exists(_exceptions, exception => exception.Covers(date)))
            return null;
        var end = date.AddDays(OpeningCalendar.HorizonDays + 2);
        return _edges.Append(end).First(edge => edge > date);
    }

    public DayDecision Decide(DateOnly date, Channel channel)
    {
        foreach (var exception in _exceptions)
        {
            if (exception.Covers(date) && exception.Channels.Contains(channel))
                return new DayDecision(OpeningRule.Exception, 1, exception.Reason, [.. exception.Ranges]);
        }
        if (_holidays.NameOf(date) is { } holiday)
            return new DayDecision(OpeningRule.Holiday, 2, holiday, []);
        var (week, rule, strength, reason) = Regular(date, channel);
        return new DayDecision(rule, strength, reason, week.RangesOf(date.DayOfWeek));
    }

    /// <summary>The week of the crisis schedule in force, or of the weekly hours.</summary>
    public (Week Week, OpeningRule Rule, int Strength, string? Reason) Regular(DateOnly date, Channel channel)
        => Regular(date, channel, WeekParities.Of(date));

    /// <summary>The same, for a week of a parity.</summary>
    public (Week Week, OpeningRule Rule, int Strength, string? Reason) Regular(DateOnly date, Channel channel, WeekParity parity)
    {
        if (CrisisOn(_placeCrises, date, channel) is { } own)
            return (own.Of(channel)!, OpeningRule.Crisis, 3, own.Reason);
        if (CrisisOn(_typeCrises, date, channel) is { } ofType)
            return (ofType.Of(channel)!, OpeningRule.Crisis, 4, ofType.Reason);
        return (_weekly[(int)channel].On(date, parity), OpeningRule.Weekly, 5, null);
    }

    private static DateOnly[] EdgesOf(DatedRule rule) => rule.To is { } to ? [rule.From, to] : [rule.From];

    private static CrisisSchedule? CrisisOn(CrisisSchedule[] crises, DateOnly date, Channel channel)
        => Array.Find(crises, crisis => crisis.Covers(date) && crisis.Of(channel) is not null);

    private bool Opens(DateOnly date, Channel channel)
        => !Regular(date, channel, WeekParity.Even).Week.IsNever || !Regular(date, channel, WeekParity.Odd).Week.IsNever;

    private static CrisisSchedule[] LaterStartFirst(IReadOnlyList<CrisisSchedule> crises)
        => [.. crises.OrderByDescending(crisis => crisis.From).ThenByDescending(crisis => crisis.Id)];
}

/// <summary>What decides a channel on a date.</summary>
/// <param name="Rule">Kind of rule.</param>
/// <param name="Strength">Smaller beats larger; finer than the rule, because a crisis of the place beats one of its type.</param>
/// <param name="Reason">Public reason.</param>
/// <param name="Ranges">Ranges that begin on the date; they may overlap.</param>
internal readonly record struct DayDecision(OpeningRule Rule, int Strength, string? Reason, TimeRange[] Ranges);
