namespace AngersHabitat.Domain.Privacy;

/// <summary>A key of the journal's seals that the portal drew by chance, because its settings name none. Locked up by data protection.</summary>
public sealed class JournalKey
{
    /// <summary>Longest locked key, in characters.</summary>
    public const int LockedLength = 1_000;

    /// <summary>From 1; the last one that can be unlocked seals.</summary>
    public required int Number { get; init; }

    /// <summary>The key, unreadable without the portal's data protection.</summary>
    public required string Locked { get; init; }
}
