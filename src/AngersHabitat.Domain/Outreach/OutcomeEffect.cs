namespace AngersHabitat.Domain.Outreach;

/// <summary>What an outcome does to a contact.</summary>
/// <param name="Outcome">The outcome described.</param>
/// <param name="Next">State that follows; <see cref="ContactState.RetryDue"/> becomes unreachable once the attempts allowed are spent.</param>
/// <param name="Counts">Whether it is one of the attempts allowed.</param>
/// <param name="Reaches">Whether somebody of the household was spoken to: the « joints » of the figures.</param>
/// <param name="Delay">Wait before the next try, unless the campaign says otherwise; null when there is none.</param>
/// <param name="Scope">Whom it speaks for.</param>
public sealed record OutcomeEffect(
    Outcome Outcome, ContactState Next, bool Counts, bool Reaches, TimeSpan? Delay, OutcomeScope Scope)
{
    /// <summary>Whether nothing more is to be done after it.</summary>
    public bool IsFinal => Next.IsFinal();

    /// <summary>Whether it asks for another try after a delay.</summary>
    public bool Retries => Next == ContactState.RetryDue;
}
