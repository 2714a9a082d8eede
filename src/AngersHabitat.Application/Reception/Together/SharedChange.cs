namespace AngersHabitat.Application.Reception.Together;

/// <summary>What can be changed in several places at once.</summary>
[WithoutWords]
public enum SharedChange
{
    /// <summary>Other hours for one week.</summary>
    Week,

    /// <summary>An exceptional opening or closing.</summary>
    Exception,

    /// <summary>An emergency closure, from the publication on.</summary>
    Closure,
}
