namespace AngersHabitat.Domain.Outreach;

/// <content>When somebody is called back.</content>
public sealed partial class Campaign
{
    /// <summary>When a call wished in one key is made (UTC).</summary>
    /// <param name="choice">The wish.</param>
    /// <param name="wished">Instant typed before (UTC), for <see cref="CallbackChoice.NextPossible"/>.</param>
    /// <param name="at">The present instant (UTC).</param>
    /// <param name="holidays">The public holidays where the landlord is.</param>
    /// <returns>Null when the campaign calls no more by then.</returns>
    public DateTime? CallbackFor(CallbackChoice choice, DateTime? wished, DateTime at, HolidayCalendar holidays)
    {
        var tomorrow = at.ParisDate().AddDays(1);
        return NextCallsFrom(choice switch
        {
            CallbackChoice.InOneHour => InOneHour(at),
            CallbackChoice.TomorrowMorning => Paris.ToStored(Paris.StartOf(tomorrow)),
            CallbackChoice.TomorrowAfternoon => Paris.ToStored(Paris.ToInstant(tomorrow, new TimeOnly(14, 0))),
            CallbackChoice.NextPossible => wished is { } instant && instant > at ? instant : at.AddMinutes(1),
            _ => throw Unknown.Value(choice),
        }, holidays);
    }

    /// <summary>Refuses an instant (UTC) at which the campaign calls nobody; the refusal names its hours and the next possible one.</summary>
    /// <exception cref="RuleException"><c>Outreach.CallbackOutsideHours</c>, <c>Outreach.CallbackAfterEnd</c>.</exception>
    public void RequireCallsAt(DateTime at, string field, HolidayCalendar holidays)
    {
        var next = NextCallsFrom(at, holidays);
        if (next is null)
            throw new RuleException("Outreach.CallbackAfterEnd", field, CallingHours);
        if (next != at)
            throw new RuleException("Outreach.CallbackOutsideHours", field, CallingHours, next.Value);
    }

    // On a whole five minutes, as people say it.
    private static DateTime InOneHour(DateTime at)
    {
        var step = TimeSpan.FromMinutes(5).Ticks;
        return new DateTime((at.AddHours(1).Ticks + step - 1) / step * step, DateTimeKind.Utc);
    }
}
