namespace AngersHabitat.Domain.CallCentre;

/// <summary>Where a call is known from.</summary>
[WithoutWords]
public enum CallSource
{
    /// <summary>An agent noted it.</summary>
    Noted,

    /// <summary>A record of the telephone system was imported.</summary>
    Record,
}
