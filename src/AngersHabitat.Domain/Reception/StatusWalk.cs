namespace AngersHabitat.Domain.Reception;

/// <summary>One date, ready for questions about its instants.</summary>
internal sealed record DayView(
    DateOnly Date, DateTimeOffset Start, DayDecision OnSite, DayDecision Phone, List<Piece> OnSitePieces, List<Piece> PhonePieces, bool Adapted)
{
    public bool HasPieces => OnSitePieces.Count + PhonePieces.Count > 0;

    public DayDecision Decision(Channel channel) => channel == Channel.OnSite ? OnSite : Phone;

    public List<Piece> Pieces(Channel channel) => channel == Channel.OnSite ? OnSitePieces : PhonePieces;
}

/// <summary>Both channels at one instant, and the state they make.</summary>
internal readonly record struct Moment(ChannelStatus OnSite, ChannelStatus Phone, bool Adapted)
{
    public Channel? OpenChannel => OnSite.IsOpen ? Channel.OnSite : Phone.IsOpen ? Channel.Phone : null;

    public ChannelStatus Deciding
        => OnSite.IsOpen || (!Phone.IsOpen && OnSite.Rule <= Phone.Rule) ? OnSite : Phone;

    public ServiceStatus State => OpenChannel switch
    {
        Channel.OnSite => Adapted ? ServiceStatus.OpenAdapted : ServiceStatus.Open,
        Channel.Phone => ServiceStatus.PhoneOnly,
        null => Deciding.Rule is OpeningRule.Emergency or OpeningRule.Exception ? ServiceStatus.ClosedTemporarily : ServiceStatus.ClosedNow,
        _ => throw Unknown.Value(OpenChannel),
    };
}

/// <summary>
/// Walks from an instant to the next instants at which something may change: midnights, edges of stretches, edges of
/// emergencies. Between two of them the status is constant, so nothing is scanned minute by minute.
/// </summary>
internal sealed class StatusWalk
{
    private readonly OpeningCalendar _calendar;
    private readonly DateTimeOffset _at;
    private DayView _before;
    private DayView _day;

    public StatusWalk(OpeningCalendar calendar, DateTimeOffset at)
    {
        (_calendar, _at) = (calendar, at);
        var date = Paris.DateOf(at);
        (_before, _day) = (calendar.ViewOf(date.AddDays(-1)), calendar.ViewOf(date));
        Current = MomentAt(at);
    }

    /// <summary>The status at the instant the walk starts from.</summary>
    public Moment Current { get; }

    /// <summary>End of the current state, and next opening; each null when it does not come within the horizon.</summary>
    public (DateTimeOffset? Until, NextOpening? Next) LookAhead()
    {
        DateTimeOffset? until = null;
        NextOpening? next = null;
        var horizon = _at.AddDays(OpeningCalendar.HorizonDays);
        if (_calendar.Schedule.Emergencies.Any(emergency => emergency.End is null && emergency.Covers(_at)))
            return (null, null);
        for (var last = Current; _day.Start <= horizon; Advance())
        {
            foreach (var edge in EdgesOfDay().Where(edge => edge > _at && edge <= horizon))
            {
                var moment = MomentAt(edge);
                until ??= moment.State != Current.State ? Paris.WithOffset(edge) : null;
                next ??= Opening(last, moment) is { } channel ? new NextOpening(Paris.WithOffset(edge), channel) : null;
                last = moment;
            }
            if (until is not null && next is not null)
                break;
        }
        return (until, next);
    }

    /// <summary>The first instant of the day after the one it stands at, at which something may change; the end of the day when there is none.</summary>
    public DateTimeOffset NextEdge()
    {
        foreach (var edge in EdgesOfDay())
        {
            if (edge > _at)
                return edge;
        }
        return Paris.StartOf(_day.Date.AddDays(1));
    }

    private static Channel? Opening(in Moment before, in Moment after)
        => after.OnSite.IsOpen && !before.OnSite.IsOpen ? Channel.OnSite
            : after.Phone.IsOpen && !before.Phone.IsOpen ? Channel.Phone
            : null;

    /// <summary>To the next date, or over a stretch of dates that no rule opens: all of them are like this one.</summary>
    private void Advance()
    {
        var next = _day.Date.AddDays(1);
        if (!_day.HasPieces && _calendar.Resolver.QuietUntil(_day.Date) is { } edge && edge > next)
            (_before, _day) = (_calendar.ViewOf(edge.AddDays(-1)), _calendar.ViewOf(edge));
        else
            (_before, _day) = (_day, _calendar.ViewOf(next));
    }

    private SortedSet<DateTimeOffset> EdgesOfDay()
    {
        var edges = new SortedSet<DateTimeOffset> { _day.Start };
        if (!_before.HasPieces && !_day.HasPieces && _calendar.Schedule.Emergencies.Count == 0)
            return edges;
        var end = Paris.StartOf(_day.Date.AddDays(1));
        foreach (var piece in _before.OnSitePieces.Concat(_before.PhonePieces).Concat(_day.OnSitePieces).Concat(_day.PhonePieces))
        {
            edges.Add(piece.From);
            edges.Add(piece.To);
        }
        foreach (var emergency in _calendar.Schedule.Emergencies)
        {
            edges.Add(emergency.From);
            if (emergency.End is { } lifted)
                edges.Add(lifted);
        }
        edges.RemoveWhere(edge => edge < _day.Start || edge >= end);
        return edges;
    }

    private Moment MomentAt(DateTimeOffset instant)
    {
        foreach (var emergency in _calendar.Schedule.Emergencies)
        {
            if (emergency.Covers(instant))
            {
                var closed = new ChannelStatus(false, OpeningRule.Emergency, emergency.Reason);
                return new Moment(closed, closed, _day.Adapted);
            }
        }
        return new Moment(ChannelAt(instant, Channel.OnSite), ChannelAt(instant, Channel.Phone), _day.Adapted);
    }

    private ChannelStatus ChannelAt(DateTimeOffset instant, Channel channel)
    {
        Piece? found = null;
        foreach (var piece in _before.Pieces(channel).Concat(_day.Pieces(channel)).Where(piece => piece.Covers(instant)))
        {
            if (found is null || (piece.Open && !found.Open) || (piece.Open == found.Open && piece.Rule < found.Rule))
                found = piece;
        }
        if (found is not null)
            return new ChannelStatus(found.Open, found.Rule, found.Reason);
        var decision = _day.Decision(channel);
        return new ChannelStatus(false, decision.Rule, decision.Reason);
    }
}
