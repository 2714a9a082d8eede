namespace AngersHabitat.Domain.Outreach;

/// <content>What is late of it.</content>
public sealed partial class Referral
{
    /// <summary>Why it is late on a date, by <see cref="Late"/>.</summary>
    public ReferralDelay DelayOn(DateOnly today, HolidayCalendar holidays) => DelayBy(ReferralCutoffs.On(today, holidays));

    /// <inheritdoc cref="DelayOn"/>
    public ReferralDelay DelayBy(ReferralCutoffs cutoffs) => !Late.Holds(this, cutoffs) ? ReferralDelay.None : State switch
    {
        ReferralState.Draft => ReferralDelay.ToSend,
        ReferralState.Sent => ReferralDelay.ToAcknowledge,
        ReferralState.Acknowledged or ReferralState.InProgress => ReferralDelay.ToResolve,
        ReferralState.Closed or ReferralState.Rejected => ReferralDelay.ToTell,
        ReferralState.Cancelled => ReferralDelay.None,
        _ => throw Unknown.Value(State),
    };

    /// <summary>The last day of the step that is late, by <see cref="ReferralDeadlines"/>.</summary>
    public DateOnly DueOn(ReferralCutoffs cutoffs)
        => ReferralDeadlines.LastDay(DelayBy(cutoffs), Paris.DateOf(StateAt), IsVital, cutoffs.Holidays);
}
