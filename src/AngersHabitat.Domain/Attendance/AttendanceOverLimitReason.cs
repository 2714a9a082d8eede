namespace AngersHabitat.Domain.Attendance;

/// <summary>Why somebody was let in although the limit was reached. Never absent on such an entry.</summary>
public enum AttendanceOverLimitReason
{
    /// <summary>A person who cannot wait outside (age, pregnancy, handicap).</summary>
    Frail,

    /// <summary>Somebody who accompanies a person already counted.</summary>
    Companion,

    Emergency,

    /// <summary>Weather in which nobody is left outside.</summary>
    Weather,

    /// <summary>Another reason, said in a note.</summary>
    Other,

    /// <summary>Counted without network: the device could not know. Noted by the portal, not chosen.</summary>
    Offline,

    /// <summary>An exit tapped by mistake was undone. Noted by the portal, not chosen.</summary>
    Correction,
}
