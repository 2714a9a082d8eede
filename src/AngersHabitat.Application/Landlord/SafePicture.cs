using System.Buffers.Binary;
using System.Xml;
using System.Xml.Linq;
using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Application.Landlord;

/// <summary>
/// A picture somebody sent, made safe: of a PNG only the parts that draw, of an SVG only shapes, gradients and texts; what could run, load or link
/// (scripts, styles, event attributes, foreign objects, references outside the file) is left out.
/// </summary>
internal static class SafePicture
{
    private static readonly byte[] PngStart = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static readonly HashSet<string> PngParts = new(StringComparer.Ordinal) { "IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "IDAT", "IEND" };

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "svg", "g", "defs", "title", "desc", "symbol", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan",
        "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "id", "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "dx", "dy", "width", "height", "viewBox", "preserveAspectRatio", "points", "transform",
        "fill", "fill-rule", "fill-opacity", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-opacity", "opacity",
        "offset", "stop-color", "stop-opacity", "gradientUnits", "gradientTransform", "clip-path", "clip-rule", "mask", "patternUnits", "font-family", "font-size", "font-weight", "text-anchor", "version",
    };

    /// <exception cref="RuleException">It is no picture of these kinds, or too large.</exception>
    public static LandlordLogo Read(byte[] file)
    {
        if (file.Length > LandlordLogo.MostBytes)
            throw new RuleException("Landlord.LogoTooLarge", "File");
        return file.AsSpan().StartsWith(PngStart)
            ? new LandlordLogo { Id = Guid.NewGuid(), MediaType = "image/png", Content = Png(file) ?? throw Unreadable() }
            : new LandlordLogo { Id = Guid.NewGuid(), MediaType = "image/svg+xml", Content = Svg(file) };
    }

    private static byte[]? Png(byte[] file)
    {
        using var safe = new MemoryStream();
        safe.Write(PngStart);
        for (var at = PngStart.Length; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            if (length > (uint)(file.Length - at - 12))
                return null;
            var name = System.Text.Encoding.ASCII.GetString(file, at + 4, 4);
            if (PngParts.Contains(name))
                safe.Write(file, at, (int)length + 12);
            if (name == "IEND")
                return safe.ToArray();
            at += (int)length + 12;
        }
        return null;
    }

    private static byte[] Svg(byte[] file)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LandlordLogo.MostBytes });
            var root = XDocument.Load(reader).Root!;
            if (root.Name.LocalName != "svg")
                throw Unreadable();
            return System.Text.Encoding.UTF8.GetBytes(Copy(root).ToString(SaveOptions.DisableFormatting));
        }
        catch (XmlException)
        {
            throw Unreadable();
        }
    }

    private static XElement Copy(XElement element) => new(
        XName.Get(element.Name.LocalName, "http://www.w3.org/2000/svg"),
        element.Attributes().Where(attribute => attribute.Name.NamespaceName.Length == 0 && Attributes.Contains(attribute.Name.LocalName) && IsWithin(attribute.Value)),
        element.Nodes().Select(node => node switch
        {
            XElement child when Elements.Contains(child.Name.LocalName) => (object?)Copy(child),
            XText text => new XText(text.Value),
            _ => null,
        }));

    // « url(#gradient) » stays in the file; any other address leads out of it.
    private static bool IsWithin(string value)
        => !value.Replace(" ", "", StringComparison.Ordinal).Replace("url(#", "", StringComparison.OrdinalIgnoreCase).Contains("url(", StringComparison.OrdinalIgnoreCase)
            && !value.Contains(':', StringComparison.Ordinal);

    private static RuleException Unreadable() => new("Landlord.LogoUnreadable", "File");
}
