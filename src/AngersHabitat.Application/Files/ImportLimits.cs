namespace AngersHabitat.Application.Files;

/// <summary>How much a file taken in may weigh, whatever it holds.</summary>
public static class ImportLimits
{
    /// <summary>Largest file, in bytes: 20 MiB.</summary>
    public const long MaxBytes = 20L * 1024 * 1024;

    /// <summary>Largest sum of an XLSX file's parts once inflated, declared or real, in bytes: 256 MiB.</summary>
    public const long MaxInflatedBytes = 256L * 1024 * 1024;

    /// <summary>Most parts in an XLSX file.</summary>
    public const int MaxParts = 1_000;

    /// <summary>A line this long, in characters, is refused with its file.</summary>
    public const int MaxLineLength = 10_000;

    /// <summary>Lines from which the preview takes its examples.</summary>
    public const int ExampleLines = 1_000;

    /// <summary>Most lines under the headers.</summary>
    public const int MaxRows = 200_000;
}
