using SkiaSharp;

namespace AngersHabitat.Testing;

/// <summary>Photographs to send.</summary>
public static class PhotographFiles
{
    /// <summary>A JPEG, half red and half blue.</summary>
    public static byte[] Draw(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.Blue);
            using var red = new SKPaint { Color = SKColors.Red };
            canvas.DrawRect(0, 0, width / 2f, height, red);
        }
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        return data.ToArray();
    }
}
