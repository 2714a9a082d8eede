namespace AngersHabitat.Application.Files;

/// <summary>How files are taken in; section <c>Files</c> of the settings.</summary>
public sealed class ImportOptions
{
    /// <summary>Seconds that a confirmation waits for the end before it shows the progress instead.</summary>
    public double Wait { get; set; } = 2;
}
