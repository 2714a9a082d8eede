namespace AngersHabitat.Domain.Cleaning;

/// <summary>One round of one point that is due on a date.</summary>
/// <param name="Point"><see cref="CleaningPoint.Number"/>.</param>
/// <param name="From">From when a round counts for it, UTC.</param>
/// <param name="DueAt">Until when it is in time, UTC, included.</param>
/// <param name="State">How it stands.</param>
/// <param name="DoneAt">When it was made, UTC; null: it was not.</param>
/// <param name="Reason">Why it was not made, when somebody said so.</param>
public sealed record CleaningTurn(int Point, DateTime From, DateTime DueAt, CleaningTurnState State, DateTime? DoneAt = null, NotDoneReason? Reason = null)
{
    /// <summary>Whether it was made, in time or late.</summary>
    public bool IsDone => DoneAt is not null;

    /// <summary>Whether it should have been made by now and was not.</summary>
    public bool IsMissing => State is CleaningTurnState.Overdue or CleaningTurnState.NotDone or CleaningTurnState.Missed;
}
