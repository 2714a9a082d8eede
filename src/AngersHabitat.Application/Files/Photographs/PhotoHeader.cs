using System.Buffers.Binary;
using System.Text;

namespace AngersHabitat.Application.Files;

/// <summary>Reads from the first bytes of a file what it is and how much work it would be, before anything decodes it.</summary>
internal static class PhotoHeader
{
    private const int TextRead = 512;

    private static readonly string[] HeicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis"];

    /// <summary>What it is.</summary>
    public static PhotoKind KindOf(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith<byte>([0xFF, 0xD8, 0xFF]))
            return PhotoKind.Jpeg;
        if (file.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]))
            return PhotoKind.Png;
        if (file.Length >= 12 && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8))
            return PhotoKind.WebP;
        if (file.Length >= 12 && file[4..].StartsWith("ftyp"u8) && HeicBrands.Contains(Encoding.ASCII.GetString(file.Slice(8, 4)), StringComparer.Ordinal))
            return PhotoKind.Heic;
        return Encoding.UTF8.GetString(file[..Math.Min(file.Length, TextRead)]).Contains("<svg", StringComparison.OrdinalIgnoreCase) ? PhotoKind.Svg : PhotoKind.None;
    }

    /// <summary>Whether a JPEG is written in passes: its decoder then holds all of it at once, at full size.</summary>
    public static bool IsProgressive(ReadOnlySpan<byte> jpeg)
    {
        for (var at = 2; at + 4 <= jpeg.Length && jpeg[at] == 0xFF;)
        {
            var marker = jpeg[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            if (marker is 0xC2 or 0xC6 or 0xCA or 0xCE)
                return true;
            // The picture itself begins, or a frame of the usual kind was described.
            if (marker is 0xDA or 0xD9 or 0xC0 or 0xC1)
                return false;
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
        }
        return false;
    }
}
