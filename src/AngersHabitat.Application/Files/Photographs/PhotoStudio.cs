using AngersHabitat.Domain.Files;
using SkiaSharp;

namespace AngersHabitat.Application.Files;

/// <summary>
/// Makes a new JPEG of what is seen in a file: upright, in the colours of screens, at most <see cref="Side"/> pixels long, without anything else that the file held.
/// What a file says of its size is read first: one that would take too much memory is refused before it is decoded.
/// </summary>
internal static class PhotoStudio
{
    /// <summary>Longest side, in pixels: a point of a hall is well seen.</summary>
    public const int Side = 1600;

    /// <summary>Most pixels of a picture that its decoder can make smaller as it reads.</summary>
    public const int MostPixels = 50_000_000;

    /// <summary>Most pixels of one that is held whole.</summary>
    public const int MostPixelsWhole = 16_000_000;

    // From good to just enough, until it is light.
    private static readonly (int Side, int Quality)[] Tries = [(Side, 82), (Side, 68), (1280, 62), (1024, 55), (800, 45), (640, 35), (320, 30)];

    /// <exception cref="RuleException"><c>Files.PhotoType</c>, <c>Files.PhotoHeic</c>, <c>Files.PhotoSvg</c>, <c>Files.PhotoTooManyPixels</c>, <c>Files.PhotoBroken</c>.</exception>
    public static CleanPicture Develop(byte[] file)
    {
        var kind = PhotoHeader.KindOf(file);
        Refuse(RefusalOf(kind));
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data);
        Refuse(codec is null || codec.Info.Width < 1 || codec.Info.Height < 1 ? "Files.PhotoBroken" : null);
        var isWhole = kind == PhotoKind.Png || (kind == PhotoKind.Jpeg && PhotoHeader.IsProgressive(file));
        Refuse((long)codec!.Info.Width * codec.Info.Height > (isWhole ? MostPixelsWhole : MostPixels) ? "Files.PhotoTooManyPixels" : null);
        using var upright = Upright(codec);
        return Print(upright);
    }

    private static string? RefusalOf(PhotoKind kind) => kind switch
    {
        PhotoKind.None => "Files.PhotoType",
        PhotoKind.Heic => "Files.PhotoHeic",
        PhotoKind.Svg => "Files.PhotoSvg",
        PhotoKind.Jpeg or PhotoKind.Png or PhotoKind.WebP => null,
        _ => throw Unknown.Value(kind),
    };

    private static SKBitmap Upright(SKCodec codec)
    {
        var scale = Math.Min(1f, (float)Side / Math.Max(codec.Info.Width, codec.Info.Height));
        var size = codec.GetScaledDimensions(scale);
        using var colours = SKColorSpace.CreateSrgb();
        using var read = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, colours));
        Refuse(codec.GetPixels(read.Info, read.GetPixels()) == SKCodecResult.Success ? null : "Files.PhotoBroken");
        var turned = codec.EncodedOrigin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var upright = Paper(turned ? read.Height : read.Width, turned ? read.Width : read.Height);
        using var canvas = new SKCanvas(upright);
        // What can be seen through stands on white.
        canvas.Clear(SKColors.White);
        canvas.SetMatrix(TurnOf(codec.EncodedOrigin, read.Width, read.Height));
        canvas.DrawBitmap(read, 0, 0, SKSamplingOptions.Default);
        return upright;
    }

    private static CleanPicture Print(SKBitmap upright)
    {
        foreach (var (side, quality) in Tries)
        {
            var scale = Math.Min(1f, (float)side / Math.Max(upright.Width, upright.Height));
            using var sheet = Paper(Math.Max(1, (int)(upright.Width * scale)), Math.Max(1, (int)(upright.Height * scale)));
            using (var pixels = upright.PeekPixels())
            using (var target = sheet.PeekPixels())
                Refuse(pixels.ScalePixels(target, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear)) ? null : "Files.PhotoBroken");
            using var jpeg = sheet.Encode(SKEncodedImageFormat.Jpeg, quality);
            if (jpeg is { Size: > 0 and <= Photograph.MostBytes })
                return new CleanPicture(jpeg.ToArray(), sheet.Width, sheet.Height);
        }
        throw new RuleException("Files.PhotoBroken", "Photo");
    }

    // Without a colour profile, so that none is written into the file.
    private static SKBitmap Paper(int width, int height) => new(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));

    // How the camera was held is said beside the picture; here it is done to it.
    private static SKMatrix TurnOf(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopLeft => SKMatrix.Identity,
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    private static void Refuse(string? code)
    {
        if (code is not null)
            throw new RuleException(code, "Photo");
    }
}
