namespace AngersHabitat.Application.Files;

/// <summary>A picture that the portal made itself (<see cref="CleanPhotograph"/>); nobody else can make one that has a content.</summary>
public sealed class CleanPicture
{
    /// <summary>None.</summary>
    public CleanPicture()
    {
    }

    internal CleanPicture(byte[] content, int width, int height) => (Content, Width, Height) = (content, width, height);

    /// <summary>JPEG without metadata; empty: no picture.</summary>
    public IReadOnlyList<byte> Content { get; } = [];

    /// <summary>In pixels.</summary>
    public int Width { get; }

    /// <summary>In pixels.</summary>
    public int Height { get; }
}
