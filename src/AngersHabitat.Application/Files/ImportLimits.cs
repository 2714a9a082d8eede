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

    /// <summary>Longest text of a workbook that is looked at, in characters; Excel's cells hold 32,767.</summary>
    public const int MaxTextLength = 100_000;

    /// <summary>Lines from which the preview takes its examples.</summary>
    public const int ExampleLines = 1_000;

    /// <summary>Most lines under the headers.</summary>
    public const int MaxRows = 200_000;

    /// <summary>Most rows of a sheet that are looked at, blank ones among them: a sheet made long by a format is one thing, one without end another.</summary>
    public const int MaxRowsWithBlanks = 1_100_000;

    /// <summary>Most sheets, shared texts and styles of a workbook that are looked at.</summary>
    public const int MaxSheets = 255;

    /// <inheritdoc cref="MaxSheets" />
    public const int MaxSharedTexts = 4_000_000;

    /// <inheritdoc cref="MaxSheets" />
    public const int MaxStyles = 65_000;

    /// <summary>Longest time that reading a file may take: the longest that are allowed take a tenth of it.</summary>
    public static readonly TimeSpan LongestReading = TimeSpan.FromMinutes(5);
}
