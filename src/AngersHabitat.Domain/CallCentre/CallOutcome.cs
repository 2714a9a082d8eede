namespace AngersHabitat.Domain.CallCentre;

/// <summary>How a call ended. The numbers are stored in the figures of a day: never change one.</summary>
public enum CallOutcome
{
    /// <summary>Answered by the agent.</summary>
    Answered = 1,

    /// <summary>The caller hung up before an agent answered; only the telephone system knows it.</summary>
    Abandoned = 2,

    /// <summary>Answered and handed to a colleague.</summary>
    Transferred = 3,

    /// <summary>Answered; somebody has to call back.</summary>
    CallBack = 4,

    /// <summary>Answered; somebody has to act at once.</summary>
    Urgent = 5,
}
