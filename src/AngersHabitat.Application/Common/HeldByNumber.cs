namespace AngersHabitat.Application.Common;

/// <summary>What is held of somebody under a number of hers.</summary>
public sealed record HeldByNumber
{
    /// <summary>What it is.</summary>
    public required HeldKind Kind { get; init; }

    /// <summary>Its identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Since when it is held, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Whether it still serves her: then it stays until it ends, whatever is erased.</summary>
    public required bool IsUnderWay { get; init; }

    /// <summary>The number, E.164.</summary>
    public required string Number { get; init; }

    /// <summary>The name that was noted.</summary>
    public string? Name { get; init; }

    /// <summary>Where.</summary>
    public string? Where { get; init; }

    /// <summary>What was written, in the order in which it was.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether somebody there is at risk; null where nobody asks.</summary>
    public bool? AtRisk { get; init; }

    /// <summary>Whether somebody there is ill; null where nobody asks.</summary>
    public bool? Ill { get; init; }

    /// <summary>Whether she lives alone; null where nobody asks.</summary>
    public bool? Alone { get; init; }
}
