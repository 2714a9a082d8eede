namespace AngersHabitat.Application.Common;

/// <summary>What a date may be without being meant.</summary>
[Flags]
[WithoutWords]
public enum DateDoubts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Before today.</summary>
    Past = 1,

    /// <summary>A Saturday, a Sunday or a public holiday.</summary>
    DayOff = 2,
}
