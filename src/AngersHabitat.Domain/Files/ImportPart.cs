namespace AngersHabitat.Domain.Files;

/// <summary>
/// Some lines of a file that waits: those to store, or those rejected. A part goes in the moment it is no longer needed, since lines of people
/// are personal.
/// </summary>
public sealed class ImportPart
{
    private ImportPart()
    {
    }

    /// <param name="importId">The file.</param>
    /// <param name="isRejected">Whether its lines cannot be taken.</param>
    /// <param name="number">Its place among the parts of its sort, from 0.</param>
    /// <param name="lines">How many lines.</param>
    /// <param name="content">The lines, packed.</param>
    public ImportPart(Guid importId, bool isRejected, int number, int lines, byte[] content)
        => (ImportId, IsRejected, Number, Lines, Content) = (importId, isRejected, number, lines, content);

    /// <summary>The file.</summary>
    public Guid ImportId { get; private set; }

    /// <summary>Whether its lines cannot be taken.</summary>
    public bool IsRejected { get; private set; }

    /// <summary>Its place among the parts of its sort, from 0.</summary>
    public int Number { get; private set; }

    /// <summary>How many lines.</summary>
    public int Lines { get; private set; }

    /// <summary>The lines, packed.</summary>
    [Personal]
    [Sealed]
    public byte[] Content { get; private set; } = [];
}
