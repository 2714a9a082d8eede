namespace AngersHabitat.Domain.Privacy;

/// <summary>
/// Says of a stretch of the journal which lines it held, signed with a key and with the signature of the seal before: whoever changes, removes or slips in a line, or a seal, is found out.
/// Never changed and never deleted, by triggers too; once its lines are over their term it stands for them.
/// </summary>
public sealed class JournalSeal
{
    /// <summary>Length of the name of a key, in characters.</summary>
    public const int KeyIdLength = 16;

    /// <summary>Length of a signature, in bytes.</summary>
    public const int MacLength = 32;

    /// <summary>From 1, without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>When it was made, portal's clock, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Its first instant: the <see cref="Until"/> of the seal before.</summary>
    public required DateTime From { get; init; }

    /// <summary>The instant after its last one.</summary>
    public required DateTime Until { get; init; }

    /// <summary>How many lines it holds.</summary>
    public required int Count { get; init; }

    /// <summary>Identifier and signature of each line, in the order of their instants.</summary>
    public required byte[] Lines { get; init; }

    /// <summary>Name of the key that signed it.</summary>
    public required string KeyId { get; init; }

    /// <summary>Signature of all of this and of the seal before.</summary>
    public required byte[] Mac { get; init; }
}
