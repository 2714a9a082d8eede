namespace AngersHabitat.Domain.Privacy;

/// <summary>
/// Proves that something was erased by term: by which rule, when, how many, and a hash by which a list of identifiers can be compared with what went; nothing of what was erased. Signed; the journal tells
/// of each, so that none is lost unseen. Never changed and never deleted, by triggers too.
/// </summary>
public sealed class ErasureCertificate
{
    /// <summary>Length of the hash, in bytes.</summary>
    public const int HashLength = 32;

    /// <summary>Identifier, ordered by time.</summary>
    public required Guid Id { get; init; }

    /// <summary>When, portal's clock, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>By which rule.</summary>
    public required ErasingRule Rule { get; init; }

    /// <summary>How many rows were erased or emptied.</summary>
    public required int Count { get; init; }

    /// <summary>SHA-256 of their identifiers: 16 bytes each, big-endian, sorted.</summary>
    public required byte[] Erased { get; init; }

    /// <summary>Name of the key that signed it.</summary>
    public required string KeyId { get; init; }

    /// <summary>Signature of all of this.</summary>
    public required byte[] Mac { get; init; }
}
