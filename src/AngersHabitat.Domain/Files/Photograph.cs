namespace AngersHabitat.Domain.Files;

/// <summary>
/// A photograph of a building, sent by anybody or taken by staff: made anew by the portal, so that nothing of the file that was sent remains but what is seen.
/// Erased after <see cref="Kept"/>; what it belongs to stays.
/// </summary>
public sealed class Photograph
{
    /// <summary>Largest picture kept, in bytes.</summary>
    public const int MostBytes = 200_000;

    /// <summary>Its media type.</summary>
    public const string MediaType = "image/jpeg";

    /// <summary>How long it is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(60);

    private Photograph()
    {
    }

    /// <param name="id">Identifier.</param>
    /// <param name="content">A JPEG that the portal made.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="at">Now, UTC.</param>
    /// <exception cref="RuleException"><c>Files.PhotoTooHeavy</c>: nothing, or more than <see cref="MostBytes"/>.</exception>
    public Photograph(Guid id, byte[] content, int width, int height, DateTime at)
    {
        if (content.Length is 0 or > MostBytes)
            throw new RuleException("Files.PhotoTooHeavy", "Photo");
        (Id, Content, Width, Height, StoredAt) = (id, content, width, height, at);
    }

    /// <summary>Whether it has been kept for long enough at an instant (UTC) less <see cref="Kept"/>.</summary>
    public static RowRule<Photograph, DateTime> Over { get; } = new((photograph, before) => photograph.StoredAt <= before);

    public Guid Id { get; private set; }

    /// <summary>The picture, JPEG without metadata.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>In pixels.</summary>
    public int Width { get; private set; }

    /// <summary>In pixels.</summary>
    public int Height { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime StoredAt { get; private set; }
}
