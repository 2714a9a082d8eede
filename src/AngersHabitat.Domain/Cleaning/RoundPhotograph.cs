namespace AngersHabitat.Domain.Cleaning;

/// <summary>The photograph that came with a problem: in a row of its own, since millions of rounds have none. When the photograph is erased it goes too; the problem stays.</summary>
public sealed class RoundPhotograph
{
    private RoundPhotograph()
    {
    }

    /// <param name="problem">The problem, <see cref="CleaningRoundKind.Problem"/>.</param>
    /// <param name="photographId">The photograph.</param>
    /// <exception cref="RuleException"><c>Cleaning.NotAProblem</c>.</exception>
    public RoundPhotograph(CleaningRound problem, Guid photographId)
        => (RoundId, PhotographId) = (problem.Kind == CleaningRoundKind.Problem ? problem.Id : throw new RuleException("Cleaning.NotAProblem"), photographId);

    /// <summary>The problem.</summary>
    public Guid RoundId { get; private set; }

    public Guid PhotographId { get; private set; }
}
