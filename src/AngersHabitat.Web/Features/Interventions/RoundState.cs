namespace AngersHabitat.Web.Features.Interventions;

/// <summary>Where a visit stands, as the script of the round reads it.</summary>
public sealed record RoundState(string State, IReadOnlyList<RoundState.Refusal> Refusals)
{
    /// <summary>An act that was refused, with the sentence shown.</summary>
    public sealed record Refusal(Guid Id, string Text);
}
