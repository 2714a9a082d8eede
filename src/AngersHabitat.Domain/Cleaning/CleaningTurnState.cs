namespace AngersHabitat.Domain.Cleaning;

/// <summary>How a round that was due stands.</summary>
public enum CleaningTurnState
{
    /// <summary>Not yet made, and still in time.</summary>
    ToDo,

    /// <summary>Made in its part of the day.</summary>
    InTime,

    /// <summary>Made on its day, after its part of it.</summary>
    Late,

    /// <summary>Not made, its part of the day is over, the day is not.</summary>
    Overdue,

    /// <summary>Not made, and somebody said why.</summary>
    NotDone,

    /// <summary>Not made, the day is over, and nobody said why.</summary>
    Missed,
}
