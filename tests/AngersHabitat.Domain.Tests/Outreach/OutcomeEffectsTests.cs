using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Domain.Tests.Outreach;

/// <summary>The table of outcomes.</summary>
public class OutcomeEffectsTests
{
    [Theory]
    [InlineData(Outcome.Reached, ContactState.Completed, true, true, null, OutcomeScope.Household)]
    [InlineData(Outcome.ThirdParty, ContactState.RetryDue, true, true, 48 * 60, OutcomeScope.Household)]
    [InlineData(Outcome.NoAnswer, ContactState.RetryDue, true, false, 3 * 60, OutcomeScope.SameNumber)]
    [InlineData(Outcome.Busy, ContactState.RetryDue, false, false, 30, OutcomeScope.SameNumber)]
    [InlineData(Outcome.VoicemailLeft, ContactState.RetryDue, true, false, 24 * 60, OutcomeScope.SameNumber)]
    [InlineData(Outcome.WrongNumber, ContactState.NumberToFix, false, false, null, OutcomeScope.SameNumber)]
    [InlineData(Outcome.Disconnected, ContactState.NumberToFix, false, false, null, OutcomeScope.SameNumber)]
    [InlineData(Outcome.CallbackRequested, ContactState.CallbackDue, false, true, null, OutcomeScope.Household)]
    [InlineData(Outcome.Interrupted, ContactState.RetryDue, false, true, 15, OutcomeScope.Household)]
    [InlineData(Outcome.Refused, ContactState.Declined, true, true, null, OutcomeScope.Person)]
    [InlineData(Outcome.DoNotCall, ContactState.Excluded, true, true, null, OutcomeScope.Person)]
    public void Of_Outcome_IsItsRow(Outcome outcome, ContactState next, bool counts, bool reaches, int? minutes, OutcomeScope scope)
    {
        var delay = minutes is { } wait ? TimeSpan.FromMinutes(wait) : (TimeSpan?)null;
        var effect = OutcomeEffects.Of(outcome);
        effect.ShouldBe(new OutcomeEffect(outcome, next, counts, reaches, delay, scope));
        effect.Retries.ShouldBe(minutes is not null);
        effect.IsFinal.ShouldBe(next is ContactState.Completed or ContactState.Declined or ContactState.Excluded);
    }

    [Fact]
    public void All_Outcomes_ComeOnceInTheirOrder()
        => OutcomeEffects.All.Select(effect => effect.Outcome).ShouldBe(Enum.GetValues<Outcome>());
}
