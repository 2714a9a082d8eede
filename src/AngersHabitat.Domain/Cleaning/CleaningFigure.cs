namespace AngersHabitat.Domain.Cleaning;

/// <summary>How the rounds of one point stood on one date in the residences of one agency. Kept, so that a year of 5,000 residences is added up without reading its rounds.</summary>
public sealed class CleaningFigure
{
    private CleaningFigure()
    {
    }

    /// <param name="on">The date in France.</param>
    /// <param name="agencyId">The agency in charge when it was kept.</param>
    /// <param name="point"><see cref="CleaningPoint.Number"/>.</param>
    /// <param name="turns">Its rounds that were due.</param>
    public CleaningFigure(DateOnly on, Guid agencyId, int point, IReadOnlyCollection<CleaningTurn> turns)
    {
        (On, AgencyId, Point, Due) = (on, agencyId, point, turns.Count);
        InTime = turns.Count(turn => turn.State == CleaningTurnState.InTime);
        Late = turns.Count(turn => turn.State == CleaningTurnState.Late);
        NotDone = turns.Count(turn => turn.State == CleaningTurnState.NotDone);
        Missed = turns.Count(turn => turn.State is CleaningTurnState.Missed or CleaningTurnState.Overdue);
    }

    public DateOnly On { get; private set; }

    public Guid AgencyId { get; private set; }

    /// <inheritdoc cref="CleaningPoint.Number"/>
    public int Point { get; private set; }

    /// <summary>Rounds due on the date; while it runs, also those still to be made.</summary>
    public int Due { get; private set; }

    /// <summary>Made in their part of the day.</summary>
    public int InTime { get; private set; }

    /// <summary>Made later on the day.</summary>
    public int Late { get; private set; }

    /// <summary>Not made, with a reason.</summary>
    public int NotDone { get; private set; }

    /// <summary>Not made, without one; while the date runs, those whose part of the day is over.</summary>
    public int Missed { get; private set; }
}
