using SkiaSharp;

namespace AngersHabitat.Application.Cleaning.Demo;

/// <summary>A photograph that nobody took: bags beside the bins.</summary>
internal static class DemoPhotograph
{
    public static byte[] Draw()
    {
        using var bitmap = new SKBitmap(1200, 900);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(new SKColor(0xd8, 0xd3, 0xc8));
            Fill(canvas, new SKColor(0x9a, 0x95, 0x8b), new SKRect(0, 620, 1200, 900));
            foreach (var (left, colour) in ((float, SKColor)[])[(90, new(0x2f, 0x4f, 0x3a)), (420, new(0x2f, 0x4f, 0x3a)), (750, new(0xb5, 0x9a, 0x2e))])
            {
                Fill(canvas, colour, new SKRect(left, 260, left + 250, 700));
                Fill(canvas, new SKColor(0x1d, 0x2b, 0x22), new SKRect(left - 15, 230, left + 265, 285));
            }
            using var bag = new SKPaint { Color = new SKColor(0x25, 0x25, 0x2b), IsAntialias = true };
            canvas.DrawOval(new SKRect(330, 600, 560, 830), bag);
            canvas.DrawOval(new SKRect(500, 640, 720, 850), bag);
        }
        using var image = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        return image.ToArray();
    }

    private static void Fill(SKCanvas canvas, SKColor colour, SKRect where)
    {
        using var paint = new SKPaint { Color = colour };
        canvas.DrawRect(where, paint);
    }
}
