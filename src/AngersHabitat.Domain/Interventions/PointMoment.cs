namespace AngersHabitat.Domain.Interventions;

/// <summary>When a point of a protocol is looked at.</summary>
public enum PointMoment
{
    /// <summary>By telephone, the day before.</summary>
    DayBefore,

    /// <summary>Before entering.</summary>
    AtDoor,

    /// <summary>While working.</summary>
    During,

    /// <summary>Before leaving.</summary>
    After,
}
