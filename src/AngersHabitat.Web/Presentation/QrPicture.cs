using System.Globalization;
using System.Text;
using QRCoder;

namespace AngersHabitat.Web.Presentation;

/// <summary>A QR code as one path of an SVG drawing, four modules of quiet zone included.</summary>
/// <param name="Size">Width and height, in modules.</param>
/// <param name="Path">The dark modules, each run of a row as a rectangle.</param>
public sealed record QrPicture(int Size, string Path)
{
    /// <summary>The code of a text. Correction level M: it still reads with a drawing pin or a tear.</summary>
    public static QrPicture Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < data.ModuleMatrix.Count; y++)
        {
            var row = data.ModuleMatrix[y];
            for (var x = 0; x < row.Count; x++)
            {
                if (!row[x])
                    continue;
                var start = x;
                while (x < row.Count && row[x])
                    x++;
                path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1H{start}z");
            }
        }
        return new QrPicture(data.ModuleMatrix.Count, path.ToString());
    }
}
