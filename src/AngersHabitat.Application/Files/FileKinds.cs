namespace AngersHabitat.Application.Files;

internal enum FileKind
{
    Text,
    Zip,
    Binary,
}

/// <summary>Tells by its first bytes what a file is, whatever its name says.</summary>
internal static class FileKinds
{
    private const int Looked = 64 * 1024;

    public static FileKind Of(Stream file)
    {
        var buffer = new byte[Looked];
        file.Position = 0;
        var length = file.ReadAtLeast(buffer, Looked, throwOnEndOfStream: false);
        file.Position = 0;
        var head = buffer.AsSpan(0, length);
        if (head.StartsWith("PK"u8))
            return FileKind.Zip;
        return head.StartsWith("%PDF"u8) || head.ContainsAnyInRange((byte)0, (byte)8) || head.ContainsAnyInRange((byte)14, (byte)26)
            ? FileKind.Binary
            : FileKind.Text;
    }
}
