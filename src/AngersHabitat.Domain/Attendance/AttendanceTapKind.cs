namespace AngersHabitat.Domain.Attendance;

/// <summary>What a row of the count at the door says.</summary>
[WithoutWords]
public enum AttendanceTapKind
{
    /// <summary>One person came in.</summary>
    In,

    /// <summary>One person went out.</summary>
    Out,

    /// <summary>An earlier <see cref="In"/> or <see cref="Out"/> was a mistake; both rows stay.</summary>
    Undo,

    /// <summary>Somebody looked: the number shown is still right. Changes nothing but the age of the count.</summary>
    Confirmed,

    /// <summary>The place closed and the count went to zero by itself.</summary>
    ClosingReset,
}
