using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Files;
using CsCheck;
using SkiaSharp;

namespace AngersHabitat.Application.Tests.Files;

/// <summary>Whatever is sent as a photograph: a clear refusal, or a clean JPEG under 200 kB that holds nothing but what is seen.</summary>
public sealed class PhotographTests
{
    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void Develop_AnyKindTaken_GivesACleanJpeg(SKEncodedImageFormat format)
    {
        var clean = PhotoStudio.Develop(Draw(1800, 1200, format));
        ShouldBeClean(clean);
        clean.Width.ShouldBeInRange(1500, PhotoStudio.Side);
        ((double)clean.Width / clean.Height).ShouldBe(1.5, 0.01);
    }

    [Fact]
    public void Develop_ATelephonesPhotograph_StandsUprightAndForgetsWhereItWasTaken()
    {
        var sent = WithExif(Draw(400, 200, SKEncodedImageFormat.Jpeg), orientation: 6);
        Encoding.Latin1.GetString(sent).ShouldContain("47.4698N");

        var clean = PhotoStudio.Develop(sent);

        ShouldBeClean(clean);
        (clean.Width, clean.Height).ShouldBe((200, 400));
        using var seen = SKBitmap.Decode([.. clean.Content]);
        seen.GetPixel(100, 20).Red.ShouldBeGreaterThan((byte)180, "the left of the sensor is the top");
        seen.GetPixel(100, 380).Blue.ShouldBeGreaterThan((byte)180);
    }

    [Fact]
    public void Develop_FortyMegapixels_IsMadeSmallAsItIsRead()
    {
        var clean = PhotoStudio.Develop(Draw(8000, 5000, SKEncodedImageFormat.Jpeg));
        ShouldBeClean(clean);
        clean.Width.ShouldBe(PhotoStudio.Side);
    }

    [Fact]
    public void Develop_WhatSomethingElseHidesIn_LosesIt()
    {
        byte[] sent = [.. Draw(300, 200, SKEncodedImageFormat.Jpeg), .. "PK\u0003\u0004<script>alert(1)</script><?php system($_GET[0]);"u8];
        var clean = PhotoStudio.Develop(sent);
        ShouldBeClean(clean);
        Encoding.Latin1.GetString([.. clean.Content]).ShouldNotContain("script");
    }

    [Theory]
    [InlineData("Files.PhotoSvg", "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("Files.PhotoSvg", "<SVG onload=alert(1)>")]
    [InlineData("Files.PhotoHeic", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic")]
    [InlineData("Files.PhotoHeic", "\0\0\0\u001cftypavif\0\0\0\0avifmif1")]
    [InlineData("Files.PhotoType", "GIF89a\u0001\0\u0001\0")]
    [InlineData("Files.PhotoType", "%PDF-1.7 not a picture")]
    [InlineData("Files.PhotoType", "x")]
    [InlineData("Files.PhotoType", "MZ\u0090\0 a program called photo.jpg")]
    [InlineData("Files.PhotoBroken", "\u00ff\u00d8\u00ff\u00e0 and then nothing")]
    public void Develop_NoPhotograph_IsRefusedByWhatItIs(string code, string content) => CodeOf(Encoding.Latin1.GetBytes(content)).ShouldBe(code);

    [Theory]
    [InlineData(60_000, 60_000)]
    [InlineData(8_000, 5_000)]
    [InlineData(int.MaxValue / 4, 1)]
    public void Develop_ABombThatSaysItIsHuge_IsRefusedBeforeItIsOpened(int width, int height)
        => CodeOf(Bomb(width, height)).ShouldBeOneOf("Files.PhotoTooManyPixels", "Files.PhotoBroken");

    [Fact]
    public void Develop_PassesOfAJpeg_CountAsHeldWhole()
    {
        var plain = Draw(5000, 4000, SKEncodedImageFormat.Jpeg);
        ShouldBeClean(PhotoStudio.Develop(plain));
        var frame = plain.AsSpan().IndexOf<byte>([0xFF, 0xC0]);
        plain[frame + 1] = 0xC2;
        CodeOf(plain).ShouldBe("Files.PhotoTooManyPixels");
    }

    [Fact]
    public void Develop_NoiseOfAnySize_IsLightEnough()
        => Gen.Int[1, 2200].SelectMany(width => Gen.Int[1, 2200].SelectMany(height => Gen.Int[0, 9999].Select(seed => (width, height, seed)))).Sample(
            drawn => ShouldBeClean(PhotoStudio.Develop(Noise(drawn.width, drawn.height, drawn.seed))), iter: 8);

    [Fact]
    public void Develop_BytesChangedAnywhere_IsRefusedOrClean()
    {
        byte[][] whole = [Draw(90, 60, SKEncodedImageFormat.Jpeg), Draw(90, 60, SKEncodedImageFormat.Png), Draw(90, 60, SKEncodedImageFormat.Webp), WithExif(Draw(90, 60, SKEncodedImageFormat.Jpeg), 8)];
        Gen.Int[0, 3].SelectMany(which => Gen.Int[0, 100_000].SelectMany(_ => Gen.Byte, (at, value) => (at, value)).List[1, 12].SelectMany(_ => Gen.Int[0, 4], (flips, cut) => (which, flips, cut))).Sample(drawn =>
        {
            var sent = whole[drawn.which].ToArray();
            foreach (var (at, value) in drawn.flips)
                sent[at % sent.Length] = value;
            if (drawn.cut == 0)
                sent = sent[..(drawn.flips[0].at % sent.Length)];
            try
            {
                ShouldBeClean(PhotoStudio.Develop(sent));
            }
            catch (RuleException refused)
            {
                refused.Code.ShouldStartWith("Files.Photo");
                refused.Field.ShouldBe("Photo");
            }
        }, iter: 1500);
    }

    private static string CodeOf(byte[] file) => Should.Throw<RuleException>(() => PhotoStudio.Develop(file)).Code;

    // Of the parts that a JPEG may have, those by which it is seen and no other; nothing after its end.
    private static void ShouldBeClean(CleanPicture picture)
    {
        byte[] jpeg = [.. picture.Content];
        jpeg.Length.ShouldBeInRange(100, Photograph.MostBytes);
        jpeg[..2].ShouldBe<byte>([0xFF, 0xD8]);
        jpeg[^2..].ShouldBe<byte>([0xFF, 0xD9]);
        var at = 2;
        while (jpeg[at + 1] != 0xDA)
        {
            jpeg[at].ShouldBe((byte)0xFF);
            jpeg[at + 1].ShouldBeOneOf<byte>(0xE0, 0xDB, 0xC0, 0xC4, 0xDD);
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(at + 2));
        }
        jpeg.AsSpan(at).IndexOf<byte>([0xFF, 0xD9]).ShouldBe(jpeg.Length - 2 - at);
    }

    private static byte[] Draw(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.Blue);
            using var red = new SKPaint { Color = SKColors.Red };
            canvas.DrawRect(0, 0, width / 2f, height, red);
        }
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    private static byte[] Noise(int width, int height, int seed)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        new Random(seed).NextBytes(bitmap.GetPixelSpan());
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 95);
        return data.ToArray();
    }

    // A frame around the picture that says how it was held and, in clear, where it was taken.
    private static byte[] WithExif(byte[] jpeg, ushort orientation)
    {
        byte[] tiff = [.. "II*\0"u8, 8, 0, 0, 0, 2, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0x0E, 0x01, 2, 0, 16, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, .. "47.4698N 0.5512W"u8];
        byte[] part = [.. "Exif\0\0"u8, .. tiff];
        var length = part.Length + 2;
        return [.. jpeg[..2], 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. part, .. jpeg[2..]];
    }

    // A PNG of a few bytes that says it is as large.
    private static byte[] Bomb(int width, int height)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
            zlib.Write(new byte[1_000_000]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 2);
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", head), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        var (length, check) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(check, Crc(named));
        return [.. length, .. named, .. check];
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) == 1 ? 0xEDB88320 : 0);
        }
        return ~crc;
    }
}
