namespace AngersHabitat.Domain.Notices;

/// <summary>
/// Life of a notice: <c>Draft → Scheduled → Published → Expired</c>, and <c>Withdrawn</c> from any of them. Only what people do is stored;
/// <c>Scheduled → Published → Expired</c> follow from the clock (<see cref="Notice.StateAt"/>).
/// </summary>
public enum NoticeState
{
    /// <summary>Being written, or proposed by the portal.</summary>
    Draft,

    /// <summary>Decided; its time has not come.</summary>
    Scheduled,

    /// <summary>Shown.</summary>
    Published,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>Taken back, or put aside while it was a draft.</summary>
    Withdrawn,
}
