using SkiaSharp;

namespace AngersHabitat.Application.Landlord;

/// <summary>Draws icons of the portal.</summary>
internal static class IconStudio
{
    // The house of favicon.svg, 32 units wide and high with its ground.
    private const string House = "M16 6 5 15h3v11h6v-7h4v7h6V15h3z";
    private const float Units = 32, HouseWidth = 22, Corner = 6;

    // What a telephone may not cut off is the inner circle of four fifths (W3C, maskable icons): a square in it is 0.56 wide.
    private const float Inside = 0.78f, InsideMask = 0.56f;

    // A logo weighs 200 kB at most, and may say all the same that it is huge.
    private const int MostPixels = 16_000_000;

    /// <param name="side">Width and height, in pixels.</param>
    /// <param name="isMaskable">Whether the ground goes to the edge.</param>
    /// <param name="colour">Of the ground beneath the house, <c>#rrggbb</c>.</param>
    /// <param name="logo">A PNG that takes the place of the house, on white; null, or one that cannot be read: none.</param>
    public static byte[] Draw(int side, bool isMaskable, string colour, byte[]? logo)
    {
        using var picture = logo is null ? null : Read(logo);
        using var sheet = new SKBitmap(new SKImageInfo(side, side, SKColorType.Rgba8888, SKAlphaType.Premul));
        using var canvas = new SKCanvas(sheet);
        using var ground = new SKPaint { Color = picture is null ? SKColor.Parse(colour) : SKColors.White, IsAntialias = true };
        canvas.Clear(SKColors.Transparent);
        var corner = isMaskable ? 0 : side * Corner / Units;
        canvas.DrawRoundRect(0, 0, side, side, corner, corner, ground);
        Place(canvas, side, side * (isMaskable ? InsideMask : Inside), picture);
        using var png = sheet.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static void Place(SKCanvas canvas, int side, float room, SKBitmap? picture)
    {
        if (picture is null)
        {
            using var house = SKPath.ParseSvgPathData(House);
            using var white = new SKPaint { Color = SKColors.White, IsAntialias = true };
            canvas.Translate(side / 2f, side / 2f);
            canvas.Scale(room / HouseWidth);
            canvas.Translate(-Units / 2, -Units / 2);
            canvas.DrawPath(house, white);
            return;
        }
        var scale = room / Math.Max(picture.Width, picture.Height);
        canvas.Translate((side - (picture.Width * scale)) / 2, (side - (picture.Height * scale)) / 2);
        canvas.Scale(scale);
        canvas.DrawBitmap(picture, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
    }

    private static SKBitmap? Read(byte[] logo)
    {
        using var data = SKData.CreateCopy(logo);
        using var codec = SKCodec.Create(data);
        return codec is null || (long)codec.Info.Width * codec.Info.Height is < 1 or > MostPixels ? null : SKBitmap.Decode(codec);
    }
}
