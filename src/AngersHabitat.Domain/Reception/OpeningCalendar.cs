namespace AngersHabitat.Domain.Reception;

/// <summary>
/// The opening calendar of one place: a pure evaluation of an immutable snapshot. Rules are wall-clock rules of
/// Europe/Paris; a minute that the spring change skips stands for the change, a minute that the autumn change repeats for
/// its first occurrence. Intervals are half-open.
/// </summary>
public sealed class OpeningCalendar
{
    /// <summary>How far <see cref="PlaceStatus.Until"/>, <see cref="PlaceStatus.Next"/> and the exports look ahead, in days.</summary>
    public const int HorizonDays = 366;

    /// <summary>A place not verified for so many days is to be confirmed.</summary>
    public const int VerificationDays = 30;

    /// <summary>Questions are answered from this date on.</summary>
    public static readonly DateOnly FirstDate = new(1990, 1, 1);

    /// <summary>Questions are answered up to this date.</summary>
    public static readonly DateOnly LastDate = new(2200, 12, 31);

    private readonly PlaceSchedule _schedule;
    private readonly DayResolver _resolver;
    private readonly DayPieces _pieces;

    /// <param name="schedule">What decides; never changed afterwards.</param>
    public OpeningCalendar(PlaceSchedule schedule)
    {
        _schedule = schedule.RetiredFrom is { } end ? schedule with { Own = schedule.Own.Until(end), OfType = schedule.OfType.Until(end) } : schedule;
        _resolver = new DayResolver(_schedule);
        _pieces = new DayPieces(_schedule, _resolver);
    }

    /// <summary>The public holidays that it knows.</summary>
    public HolidayCalendar Holidays => _schedule.Holidays;

    internal PlaceSchedule Schedule => _schedule;

    internal DayResolver Resolver => _resolver;

    /// <summary>Whether the calendar answers for a date; the API refuses others with 400.</summary>
    public static bool Answers(DateOnly date) => date >= FirstDate && date <= LastDate;

    /// <summary>The calendar that other rules would make; what is not given stays.</summary>
    /// <param name="own">Rules of the place.</param>
    /// <param name="ofType">Rules of its whole type.</param>
    public OpeningCalendar With(PlaceRules? own = null, PlaceRules? ofType = null)
        => new(_schedule with { Own = own ?? _schedule.Own, OfType = ofType ?? _schedule.OfType });

    /// <summary>The status at an instant asked about.</summary>
    public PlaceStatus StatusAt(DateTimeOffset at) => StatusAt(AsOf.Instant(at));

    /// <summary>The status at an instant: of the present only may it be « to confirm ». An emergency in force is fresh information and is told as it is; one whose foreseen end has passed is to be confirmed.</summary>
    public PlaceStatus StatusAt(AsOf asked)
    {
        var walk = new StatusWalk(this, asked.At);
        var moment = walk.Current;
        var (until, next) = walk.LookAhead();
        var closure = _schedule.Emergencies.FirstOrDefault(emergency => emergency.Covers(asked.At));
        var unconfirmed = asked.IsPresent && closure is null ? _schedule.Emergencies.FirstOrDefault(emergency => emergency.AwaitsReopening(asked.At)) : null;
        return new PlaceStatus
        {
            State = asked.IsPresent && (unconfirmed is not null || IsToConfirm(asked.Date, moment)) ? ServiceStatus.ToConfirm : moment.State,
            StateByRules = moment.State,
            Channel = moment.OpenChannel,
            Until = until,
            Next = next,
            Rule = moment.Deciding.Rule,
            Reason = moment.Deciding.Reason,
            Closure = closure,
            Unconfirmed = unconfirmed,
            OnSite = moment.OnSite,
            Phone = moment.Phone,
        };
    }

    /// <summary>Until when, excluded, everything told of the present stays as it is: the next edge of an hour, a pause or a closure, or midnight; with nothing within the horizon, the next whole minute.</summary>
    public DateTimeOffset SteadyUntil(DateTimeOffset at)
    {
        var walk = new StatusWalk(this, at);
        return walk.LookAhead() is { Until: not null, Next: not null } ? new StatusWalk(this, at).NextEdge() : at.AddTicks(TimeSpan.TicksPerMinute - (at.UtcTicks % TimeSpan.TicksPerMinute));
    }

    /// <summary>The intervals that start in a span of dates, in order of date, opening time and channel.</summary>
    /// <param name="from">First date.</param>
    /// <param name="to">Last date, included.</param>
    public IReadOnlyList<OpeningInterval> IntervalsOf(DateOnly from, DateOnly to)
    {
        var intervals = new List<OpeningInterval>();
        for (var date = from; date <= to; date = date.AddDays(1))
            intervals.AddRange(IntervalsOf(date, Channel.OnSite).Concat(IntervalsOf(date, Channel.Phone)).OrderBy(interval => interval.Opens));
        return intervals;
    }

    /// <summary>The intervals of one channel that start on a date.</summary>
    public IReadOnlyList<OpeningInterval> IntervalsOf(DateOnly date, Channel channel)
        => [.. IntervalsFrom(date.AddDays(-1), date, channel), .. IntervalsFrom(date, date, channel)];

    /// <summary>The hours as published, which an emergency does not change: it closes the place, it does not rewrite its week.</summary>
    public OpeningCalendar Published() => new(_schedule with { Emergencies = [] });

    /// <summary>The emergency closures that close some part of a date.</summary>
    public IEnumerable<EmergencyPeriod> ClosuresOn(DateOnly date) => _schedule.Emergencies.Where(emergency => emergency.Touches(date));

    /// <summary>The emergency closures that close some part of a span of dates, the first first.</summary>
    public IReadOnlyList<EmergencyPeriod> ClosuresBetween(DateOnly from, DateOnly to)
        => [.. _schedule.Emergencies.Where(emergency => emergency.From < Paris.StartOf(to.AddDays(1)) && (emergency.End is null || emergency.End > Paris.StartOf(from)))
            .OrderBy(emergency => emergency.From)];

    /// <summary>The sanitary measures in force on a date: of the place, then of its type. Of several limits only the smallest is told.</summary>
    public IReadOnlyList<SanitaryMeasure> MeasuresOn(DateOnly date)
    {
        var all = _schedule.Own.Measures.Concat(_schedule.OfType.Measures).Where(measure => measure.Covers(date)).ToList();
        var limit = all.Where(measure => measure.Kind == MeasureKind.OccupancyLimit).MinBy(measure => measure.Limit);
        return [.. all.Where(measure => measure.Kind != MeasureKind.OccupancyLimit || ReferenceEquals(measure, limit))];
    }

    /// <summary>The greatest number of people inside allowed on a date; null when there is no limit. Of several limits the smallest holds.</summary>
    public int? OccupancyLimitOn(DateOnly date)
        => MeasuresOn(date).Where(measure => measure.Kind == MeasureKind.OccupancyLimit).Min(measure => measure.Limit);

    /// <summary>The exceptions and pauses of the place.</summary>
    public IEnumerable<DatedRule> Unusual() => [.. _schedule.Own.Exceptions, .. _schedule.Own.Pauses];

    internal DayView ViewOf(DateOnly date)
    {
        var (onSite, phone) = (_resolver.Decide(date, Channel.OnSite), _resolver.Decide(date, Channel.Phone));
        return new DayView(
            date, Paris.StartOf(date), onSite, phone,
            _pieces.Of(date, Channel.OnSite, onSite), _pieces.Of(date, Channel.Phone, phone),
            _schedule.Own.Measures.Any(measure => measure.Covers(date)) || _schedule.OfType.Measures.Any(measure => measure.Covers(date)));
    }

    private bool IsToConfirm(DateOnly today, in Moment moment)
        => moment.Deciding.Rule != OpeningRule.Emergency
            && (_schedule.VerifiedOn is not { } verified || today.DayNumber - verified.DayNumber >= VerificationDays);

    /// <summary>Those of the stretches made on <paramref name="origin"/> that start on <paramref name="date"/>.</summary>
    private IEnumerable<OpeningInterval> IntervalsFrom(DateOnly origin, DateOnly date, Channel channel)
    {
        var shift = (date.DayNumber - origin.DayNumber) * TimeRange.DayMinutes;
        return _pieces.Of(origin, channel, _resolver.Decide(origin, channel))
            .Where(piece => piece.Open && piece.Opens < piece.Closes
                && piece.Opens >= shift && piece.Opens < shift + TimeRange.DayMinutes)
            .Select(piece => new OpeningInterval(
                date, channel, piece.Opens - shift, piece.Closes - shift, piece.Rule, piece.Reason, piece.From, piece.To));
    }
}
