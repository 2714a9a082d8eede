namespace AngersHabitat.Domain.Cleaning;

/// <summary>A residence where, on a date, something was not cleaned or not in time. Kept with the figures of the date; a residence where all was in time has no row.</summary>
public sealed class CleaningGap
{
    private CleaningGap()
    {
    }

    /// <param name="on">The date in France.</param>
    /// <param name="site">The residence, by <see cref="CleaningSite.Number"/>.</param>
    /// <param name="turns">Its rounds that were due.</param>
    public CleaningGap(DateOnly on, int site, IReadOnlyCollection<CleaningTurn> turns)
    {
        (On, Site) = (on, site);
        Missing = Bits(turns.Where(turn => turn.IsMissing));
        Late = Bits(turns.Where(turn => turn.State == CleaningTurnState.Late));
        IsBare = turns.All(turn => turn.State is not (CleaningTurnState.InTime or CleaningTurnState.ToDo));
    }

    public DateOnly On { get; private set; }

    /// <inheritdoc cref="CleaningSite.Number"/>
    public int Site { get; private set; }

    /// <summary>Points of which a round was not made, as bits.</summary>
    public long Missing { get; private set; }

    /// <summary>Points of which a round was made late, as bits.</summary>
    public long Late { get; private set; }

    /// <summary>Whether no round at all was made in time there.</summary>
    public bool IsBare { get; private set; }

    /// <summary>Whether there is anything to keep.</summary>
    public bool IsEmpty => (Missing | Late) == 0;

    private static long Bits(IEnumerable<CleaningTurn> turns) => turns.Aggregate(0L, (bits, turn) => bits | (1L << turn.Point));
}
