namespace AngersHabitat.Store.Common;

/// <summary>Marks a set of demonstration data as loaded, so that starting again adds nothing.</summary>
public sealed class DemoLoad
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 60;

    /// <summary>Name of the set.</summary>
    public required string Name { get; init; }

    /// <summary>When it was loaded, by the portal's clock, UTC.</summary>
    public required DateTime At { get; init; }
}
