using System.IO.Compression;
using System.Text.Json;

namespace AngersHabitat.Application.Files;

/// <summary>How lines and findings are kept: JSON, and lines compressed (a part of 1,000 people weighs some 40 KiB).</summary>
internal static class ImportJson
{
    public static string Write<T>(T value) => JsonSerializer.Serialize(value);

    public static T Read<T>(string json)
        where T : class
        => JsonSerializer.Deserialize<T>(json)!;

    public static byte[] Pack<T>(IReadOnlyList<T> lines)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            JsonSerializer.Serialize(brotli, lines);
        return packed.ToArray();
    }

    public static IReadOnlyList<T> Unpack<T>(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<List<T>>(brotli)!;
    }
}
