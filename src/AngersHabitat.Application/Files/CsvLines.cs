using System.Text;
using CsvHelper;

namespace AngersHabitat.Application.Files;

/// <summary>Lines of a CSV text: separator and encoding found out, quotes as in RFC 4180.</summary>
internal static class CsvLines
{
    private static readonly char[] Separators = [';', '\t', ','];

    public static IEnumerable<RawLine> Read(Stream file)
    {
        var encoding = EncodingOf(file);
        var separator = SeparatorOf(file, encoding);
        using var guard = new LineGuard(new StreamReader(Rewound(file), encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true));
        using var reader = CsvReader.Create(guard, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
        }, leaveOpen: false);
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToArray();
            if (cells.Sum(cell => cell.Length) >= ImportLimits.MaxLineLength)
                throw new RuleException("Import.LineTooLong", "File", reader.LineNumber, ImportLimits.MaxLineLength);
            if (cells.Any(cell => cell.Contains('\0', StringComparison.Ordinal)))
                throw new RuleException("Import.Binary", "File");
            yield return new RawLine((int)reader.LineNumber, cells);
        }
    }

    // A byte order mark decides; otherwise what is valid UTF-8 is UTF-8, and the rest was written by Windows in French.
    private static Encoding EncodingOf(Stream file)
    {
        using var reader = new StreamReader(Rewound(file), new UTF8Encoding(false, throwOnInvalidBytes: true), false, leaveOpen: true);
        var buffer = new char[32 * 1024];
        try
        {
            while (reader.Read(buffer, 0, buffer.Length) > 0)
            {
            }
            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        }
    }

    // The commonest candidate of the header line, outside quotes.
    private static char SeparatorOf(Stream file, Encoding encoding)
    {
        using var reader = new StreamReader(Rewound(file), encoding, true, leaveOpen: true);
        var counts = new int[Separators.Length];
        var (quoted, seen) = (false, false);
        for (var left = ImportLimits.MaxLineLength; left > 0 && reader.Read() is var code && code >= 0; left--)
        {
            var character = (char)code;
            quoted ^= character == '"';
            if (quoted)
                continue;
            if (character is '\n' or '\r' && seen)
                break;
            seen |= !char.IsWhiteSpace(character);
            if (Array.IndexOf(Separators, character) is var index && index >= 0)
                counts[index]++;
        }
        return Separators[Array.IndexOf(counts, counts.Max())];
    }

    private static Stream Rewound(Stream file)
    {
        file.Position = 0;
        return file;
    }

    /// <summary>Stops reading when a line has grown beyond what any honest file holds, before it fills the memory.</summary>
    private sealed class LineGuard(TextReader inner) : TextReader
    {
        private int _length;
        private int _line = 1;

        public override int Read(char[] buffer, int index, int count)
        {
            var read = inner.Read(buffer, index, count);
            foreach (var character in buffer.AsSpan(index, read))
            {
                if (character is '\n')
                    (_length, _line) = (0, _line + 1);
                else if (character is '\r')
                    _length = 0;
                else if (++_length >= ImportLimits.MaxLineLength)
                    throw new RuleException("Import.LineTooLong", "File", _line, ImportLimits.MaxLineLength);
            }
            return read;
        }

        public override int Read() => throw new NotSupportedException("The parser reads by blocks.");

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
