namespace AngersHabitat.Web.Features.Cleaning;

/// <summary>What became of the acts, as the script of the day reads it.</summary>
public sealed record CleaningLineState(IReadOnlyList<CleaningLineState.Refusal> Refusals)
{
    /// <summary>An act that was refused, with the sentence shown.</summary>
    public sealed record Refusal(Guid Id, string Text);
}
