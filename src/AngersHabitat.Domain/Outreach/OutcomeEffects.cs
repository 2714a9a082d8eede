namespace AngersHabitat.Domain.Outreach;

/// <summary>The one table of outcomes; screens, rules and figures read it.</summary>
/// <remarks>
/// An engaged line and a cut call prove that somebody is there, so they use up no attempt. A relative's news count as an
/// attempt, yet the person is called again: it is her voice that is wanted; if she stays silent, the relative's news stand.
/// </remarks>
public static class OutcomeEffects
{
    private static readonly Dictionary<Outcome, OutcomeEffect> Table = new OutcomeEffect[]
    {
        new(Outcome.Reached, ContactState.Completed, true, true, null, OutcomeScope.Household),
        new(Outcome.ThirdParty, ContactState.RetryDue, true, true, TimeSpan.FromHours(48), OutcomeScope.Household),
        new(Outcome.NoAnswer, ContactState.RetryDue, true, false, TimeSpan.FromHours(3), OutcomeScope.SameNumber),
        new(Outcome.Busy, ContactState.RetryDue, false, false, TimeSpan.FromMinutes(30), OutcomeScope.SameNumber),
        new(Outcome.VoicemailLeft, ContactState.RetryDue, true, false, TimeSpan.FromHours(24), OutcomeScope.SameNumber),
        new(Outcome.WrongNumber, ContactState.NumberToFix, false, false, null, OutcomeScope.SameNumber),
        new(Outcome.Disconnected, ContactState.NumberToFix, false, false, null, OutcomeScope.SameNumber),
        new(Outcome.CallbackRequested, ContactState.CallbackDue, false, true, null, OutcomeScope.Household),
        new(Outcome.Interrupted, ContactState.RetryDue, false, true, TimeSpan.FromMinutes(15), OutcomeScope.Household),
        new(Outcome.Refused, ContactState.Declined, true, true, null, OutcomeScope.Person),
        new(Outcome.DoNotCall, ContactState.Excluded, true, true, null, OutcomeScope.Person),
    }.ToDictionary(effect => effect.Outcome);

    /// <summary>Every outcome, in the order of the keys of the call screen.</summary>
    public static IReadOnlyList<OutcomeEffect> All { get; } =
        [.. Table.Values.OrderBy(effect => effect.Outcome)];

    /// <summary>The effect of an outcome.</summary>
    public static OutcomeEffect Of(Outcome outcome) => Table[outcome];
}
