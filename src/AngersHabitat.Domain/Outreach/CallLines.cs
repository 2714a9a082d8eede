namespace AngersHabitat.Domain.Outreach;

/// <summary>
/// The waiting lines of « Personne suivante », in the order in which they are served; nobody stands in two. A promise is kept at its
/// hour, even to somebody urgent; an urgent retry does not wait for its delay.
/// </summary>
public static class CallLines
{
    /// <summary>Lines that give the longest due first; the others give the oldest person first.</summary>
    public static readonly IReadOnlyList<CallRank> AreByDueInstant = [CallRank.MyCallback, CallRank.Callback, CallRank.Retry];

    /// <summary>Each line with the rule that says who stands in it.</summary>
    public static readonly IReadOnlyList<(CallRank Rank, RowRule<CampaignContact, Seeker> Line)> All =
    [
        (CallRank.MyCallback, new((contact, seeker)
            => contact.State == ContactState.CallbackDue && contact.DueAt <= seeker.At && contact.CallbackAgentId == seeker.AgentId)),
        (CallRank.Callback, new((contact, seeker)
            => contact.State == ContactState.CallbackDue && contact.DueAt <= seeker.At && contact.CallbackAgentId != seeker.AgentId)),
        (CallRank.Urgent, new((contact, seeker)
            => (contact.State == ContactState.ToCall || contact.State == ContactState.RetryDue) && contact.Urgent == seeker.Yes)),
        (CallRank.NeverCalledAlone, new((contact, seeker)
            => contact.State == ContactState.ToCall && contact.Urgent == seeker.No && contact.LivesAlone == seeker.Yes)),
        (CallRank.NeverCalled, new((contact, seeker)
            => contact.State == ContactState.ToCall && contact.Urgent == seeker.No && contact.LivesAlone == seeker.No)),
        (CallRank.Retry, new((contact, seeker)
            => contact.State == ContactState.RetryDue && contact.DueAt <= seeker.At && contact.Urgent == seeker.No)),
    ];

    /// <summary>Who stands in a line.</summary>
    public static RowRule<CampaignContact, Seeker> Of(CallRank rank) => All[(int)rank].Line;
}
