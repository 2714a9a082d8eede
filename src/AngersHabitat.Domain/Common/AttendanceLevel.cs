namespace AngersHabitat.Domain.Common;

/// <summary>How full a place is, against its limit of persons inside.</summary>
public enum AttendanceLevel
{
    /// <summary>At most half of the limit is inside.</summary>
    Calm,

    /// <summary>More than half, and the limit is not reached.</summary>
    Busy,

    /// <summary>The limit is reached or passed.</summary>
    Full,
}
