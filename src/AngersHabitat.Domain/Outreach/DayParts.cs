namespace AngersHabitat.Domain.Outreach;

/// <summary>Parts of the day in which somebody was tried; silence counts only when several were.</summary>
[Flags]
[WithoutWords]
public enum DayParts
{
    None = 0,

    /// <summary>Before noon.</summary>
    Morning = 1,

    /// <summary>From noon to 15:00.</summary>
    EarlyAfternoon = 2,

    /// <summary>From 15:00 on.</summary>
    LateAfternoon = 4,
}
