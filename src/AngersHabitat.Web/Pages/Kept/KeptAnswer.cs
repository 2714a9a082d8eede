using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace AngersHabitat.Web.Pages.Kept;

/// <summary>A whole answer as it leaves: its headers, and its body in each coding that browsers take.</summary>
internal sealed class KeptAnswer
{
    private static readonly string[] Codings = ["br", "gzip", ""];

    private readonly Dictionary<string, byte[]> _bodies;

    private KeptAnswer(Dictionary<string, byte[]> bodies, IReadOnlyList<KeyValuePair<string, StringValues>> headers, KeptSpan span)
    {
        (_bodies, Headers, Span) = (bodies, headers, span);
        // Weak: the same content in any coding.
        ETag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(bodies[""]).AsSpan(0, 12))}\"";
    }

    public IReadOnlyList<KeyValuePair<string, StringValues>> Headers { get; }

    /// <summary>When it is true.</summary>
    public KeptSpan Span { get; }

    public string ETag { get; }

    /// <summary>Bytes in memory.</summary>
    public long Weight => _bodies.Values.Sum(body => (long)body.Length);

    public static KeptAnswer Of(byte[] body, IReadOnlyList<KeyValuePair<string, StringValues>> headers, KeptSpan span)
        => new(new(StringComparer.Ordinal) { [""] = body, ["br"] = Brotli(body), ["gzip"] = Gzip(body) }, headers, span);

    /// <summary>The body in the best coding that the request takes.</summary>
    public (string Coding, byte[] Body) BodyFor(StringValues accepted)
    {
        var coding = Array.Find(Codings, one => one.Length == 0 || Takes(accepted, one))!;
        return (coding, _bodies[coding]);
    }

    // RFC 9110, 12.5.3, as browsers and proxies write it: names, of which one may be refused by « q=0 ».
    private static bool Takes(StringValues accepted, string coding)
        => accepted.ToString().Split(',').Select(part => part.Split(';')).Any(part => part[0].Trim().Equals(coding, StringComparison.OrdinalIgnoreCase)
            && !part.Skip(1).Any(weight => weight.Trim() is "q=0" or "q=0.0" or "q=0.00" or "q=0.000"));

    private static byte[] Brotli(byte[] body)
    {
        // Not the best quality: an answer lives for half a minute at most.
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        return BrotliEncoder.TryCompress(body, packed, out var length, quality: 5, window: 22) ? packed[..length] : body;
    }

    private static byte[] Gzip(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(body);
        return packed.ToArray();
    }
}
