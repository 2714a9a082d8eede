namespace AngersHabitat.Application.Privacy.Sealing;

/// <summary>The section <c>Journal</c> of the settings.</summary>
public sealed record JournalSettings
{
    /// <summary>Shortest key, in characters.</summary>
    public const int LeastLength = 32;

    /// <param name="keys">Value of <c>Journal:Key</c>: keys separated by semicolons, the first one seals, all are believed; empty when the portal draws its own.</param>
    /// <param name="keyAfter">Value of <c>Journal:KeyAfter</c>: number of the last seal that was made before a key was set.</param>
    /// <exception cref="InvalidOperationException">A key is too short.</exception>
    public JournalSettings(string? keys, int keyAfter)
    {
        Keys = [.. (keys ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read)];
        KeyAfter = keyAfter;
    }

    /// <summary>Keys that the landlord keeps outside the store.</summary>
    public IReadOnlyList<SigningKey> Keys { get; }

    /// <summary>Up to this seal, one by a key of the store is believed although the settings name another.</summary>
    public int KeyAfter { get; }

    private static SigningKey Read(string key)
        => key.Length >= LeastLength ? SigningKey.Of(key) : throw new InvalidOperationException($"Journal:Key : une clé a {LeastLength} caractères au moins.");
}
