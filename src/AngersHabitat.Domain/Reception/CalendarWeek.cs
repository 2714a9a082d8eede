namespace AngersHabitat.Domain.Reception;

/// <summary>A week of the calendar, Monday to Sunday, and what weekly hours say of it.</summary>
/// <param name="Monday">Its first day.</param>
public readonly record struct CalendarWeek(DateOnly Monday)
{
    /// <summary>The week of any of its dates.</summary>
    public static CalendarWeek Of(DateOnly date) => new(date.AddDays(-Week.IndexOf(date.DayOfWeek)));

    /// <summary>Its last day.</summary>
    public DateOnly Sunday => Monday.AddDays(6);

    /// <summary>The Monday after it.</summary>
    public DateOnly End => Monday.AddDays(7);

    /// <summary>The hours of a channel on each of its days, by the weekly hours that hold; exceptions and crises left aside.</summary>
    public Week HoursOf(PlaceRules rules, Channel channel)
    {
        var precedence = new WeeklyPrecedence(rules.Weekly, channel);
        var (monday, parity) = (Monday, WeekParities.Of(Monday));
        return Week.Of([.. Enumerable.Range(0, 7).Select(monday.AddDays).Select(date => precedence.On(date, parity)[date.DayOfWeek])]);
    }

    /// <summary>
    /// The rules with other hours of a channel in this week only. Weekly hours for this week, or for some of its days, make room;
    /// hours equal to those that hold anyway make no rule.
    /// </summary>
    /// <param name="rules">The rules before.</param>
    /// <param name="channel">The channel; the other is left alone.</param>
    /// <param name="hours">Hours of the seven days.</param>
    /// <param name="id">Identifier of the rule, unless this very week has one already.</param>
    public PlaceRules Replace(PlaceRules rules, Channel channel, Week hours, Guid id)
    {
        var week = this;
        var former = rules.Weekly.FirstOrDefault(rule => rule.Channel == channel && rule.From == week.Monday && rule.To == week.End);
        var others = rules with { Weekly = [.. rules.Weekly.Where(rule => rule.Channel != channel || !week.Contains(rule))] };
        return HoursOf(others, channel).Equals(hours)
            ? others
            : others.With(new WeeklyHours { Id = former?.Id ?? id, From = Monday, To = End, Channel = channel, Week = hours });
    }

    private bool Contains(WeeklyHours rule) => rule.From >= Monday && rule.To <= End;
}
