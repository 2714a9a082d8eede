namespace AngersHabitat.Domain.Outreach;

/// <summary>The instants (UTC) before which a step that is still going on is late.</summary>
/// <param name="Vital">Any step of a vital emergency.</param>
/// <param name="ToSend">Noted.</param>
/// <param name="ToAcknowledge">Sent.</param>
/// <param name="ToResolve">Acknowledged.</param>
/// <param name="ToTell">Ended.</param>
public readonly record struct ReferralCutoffs(DateTime Vital, DateTime ToSend, DateTime ToAcknowledge, DateTime ToResolve, DateTime ToTell)
{
    /// <summary>The public holidays by which they were counted.</summary>
    public required HolidayCalendar Holidays { get; init; }

    /// <summary>Those of a date, by <see cref="ReferralDeadlines"/>.</summary>
    public static ReferralCutoffs On(DateOnly today, HolidayCalendar holidays)
    {
        return new(At(ReferralDelay.ToSend, vital: true), At(ReferralDelay.ToSend), At(ReferralDelay.ToAcknowledge), At(ReferralDelay.ToResolve), At(ReferralDelay.ToTell)) { Holidays = holidays };

        DateTime At(ReferralDelay step, bool vital = false) => Paris.ToStored(Paris.StartOf(ReferralDeadlines.FirstInTime(step, today, vital, holidays)));
    }
}
