using System.Text;

namespace AngersHabitat.Application.Files;

/// <summary>A line of text as it stands in the file.</summary>
/// <param name="Text">What can be read of it.</param>
/// <param name="Marked">The same with U+FFFD where its bytes are not of the file's encoding; null when all are.</param>
internal readonly record struct PhysicalLine(string Text, string? Marked)
{
    /// <summary>The line with the one that follows it.</summary>
    public PhysicalLine With(PhysicalLine next)
        => new($"{Text}\n{next.Text}", Marked is null && next.Marked is null ? null : $"{Marked ?? Text}\n{next.Marked ?? next.Text}");
}

/// <summary>
/// The lines of a text file. A byte order mark decides on the encoding; otherwise what is UTF-8 in most of its lines with accents is UTF-8, and the
/// rest was written by Windows in French. A line of the other encoding is read by the file's and says so.
/// </summary>
internal sealed class CsvText
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly byte[] _bytes;
    private readonly List<Range> _lines = [];
    private readonly bool _isUtf8;

    private CsvText(byte[] bytes)
    {
        _bytes = bytes;
        var start = bytes.AsSpan().StartsWith(Utf8Mark) ? Utf8Mark.Length : 0;
        Cut(start);
        var (utf8, other) = (0, 0);
        foreach (var line in _lines)
        {
            var span = bytes.AsSpan(line);
            if (Ascii.IsValid(span))
                continue;
            if (System.Text.Unicode.Utf8.IsValid(span))
                utf8++;
            else
                other++;
        }
        _isUtf8 = start > 0 || utf8 >= other;
    }

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>How many lines, the last one without its end included.</summary>
    public int Count => _lines.Count;

    /// <summary>A line, from 0.</summary>
    /// <exception cref="RuleException"><c>Import.LineTooLong</c>.</exception>
    public PhysicalLine this[int index]
    {
        get
        {
            var bytes = _bytes.AsSpan(_lines[index]);
            if (bytes.Length >= ImportLimits.MaxLineLength)
                throw new RuleException("Import.LineTooLong", "File", index + 1, ImportLimits.MaxLineLength);
            if (Ascii.IsValid(bytes))
                return new PhysicalLine(Encoding.ASCII.GetString(bytes), null);
            var isUtf8 = System.Text.Unicode.Utf8.IsValid(bytes);
            if (_isUtf8 && isUtf8)
                return new PhysicalLine(Utf8.GetString(bytes), null);
            var windows = Windows.GetString(bytes);
            if (_isUtf8)
                return new PhysicalLine(windows, Encoding.UTF8.GetString(bytes));
            return isUtf8 ? new PhysicalLine(Utf8.GetString(bytes), Marked(Utf8.GetString(bytes))) : new PhysicalLine(windows, null);
        }
    }

    public static CsvText Read(Stream file)
    {
        file.Position = 0;
        using var content = new MemoryStream((int)file.Length);
        file.CopyTo(content);
        return new CsvText(content.ToArray());
    }

    // A line ends with CR LF, LF, or CR alone as old Macintoshes wrote it.
    private void Cut(int start)
    {
        for (var index = start; index < _bytes.Length; index++)
        {
            if (_bytes[index] is not ((byte)'\n' or (byte)'\r'))
                continue;
            _lines.Add(start..index);
            if (_bytes[index] == '\r' && index + 1 < _bytes.Length && _bytes[index + 1] == '\n')
                index++;
            start = index + 1;
        }
        if (start < _bytes.Length)
            _lines.Add(start.._bytes.Length);
    }

    private static string Marked(string text) => string.Concat(text.Select(letter => letter > '\u007F' ? '\uFFFD' : letter));
}
