using System.Collections.Concurrent;
using AngersHabitat.Store.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace AngersHabitat.Store.Sealing;

/// <summary>
/// The keys under which a store is sealed, in a file outside it (setting <c>Store:Keys</c>): a line each, the last in use. It is made with the first value that is sealed, never written over: older
/// keys stay, so that copies of the store open. Options of the context bear it among their interceptors.
/// </summary>
public sealed class KeyRing : IInterceptor
{
    // Another process may have added a key: looked at when a second has passed.
    private const long LookAgain = 1_000;

    private static readonly ConcurrentDictionary<string, KeyRing> Rings = new(StringComparer.Ordinal);

    private readonly Lock _lock = new();
    private volatile IReadOnlyList<SealKey> _keys = [];
    private DateTime _writtenAt;
    private long _lookedAt = long.MinValue / 2;

    private KeyRing(string file) => File = file;

    /// <summary>Where the keys lie.</summary>
    public string File { get; }

    /// <summary>The key in use; made when there is none.</summary>
    internal SealKey Current => InUse ?? Make();

    /// <summary>The key in use; null when none was made.</summary>
    internal SealKey? InUse => Keys().LastOrDefault(key => !key.IsComing);

    /// <summary>The ring of a file: one for all contexts of the process, which share a model then.</summary>
    public static KeyRing At(string file) => Rings.GetOrAdd(Path.GetFullPath(file), path => new KeyRing(path));

    /// <summary>Of a context's options; null where tools and tests of the model have none.</summary>
    internal static KeyRing? Of(IDbContextOptions options)
        => options.FindExtension<CoreOptionsExtension>()?.Interceptors?.OfType<KeyRing>().LastOrDefault();

    /// <summary>The key of an identifier; null when it is not here.</summary>
    internal SealKey? Find(string id) => Keys().FirstOrDefault(key => key.Id == id) ?? Keys(anew: true).FirstOrDefault(key => key.Id == id);

    /// <summary>Puts a new key into the file, not in use yet: whoever reads a row sealed under it can open it.</summary>
    internal SealKey Announce()
    {
        var key = SealKey.New(isComing: true);
        Write([.. Keys(anew: true), key]);
        return key;
    }

    /// <summary>From now on values are sealed and sought under a key that was announced.</summary>
    internal void Use(SealKey announced)
        => Write([.. Keys(anew: true).Where(key => key.Id != announced.Id), new SealKey(announced.Id, announced.Secret, isComing: false)]);

    private SealKey Make()
    {
        lock (_lock)
        {
            if (Keys(anew: true).LastOrDefault(key => !key.IsComing) is { } made)
                return made;
            Write([.. _keys, SealKey.New(isComing: false)]);
            return Keys(anew: true).Last(key => !key.IsComing);
        }
    }

    private IReadOnlyList<SealKey> Keys(bool anew = false)
    {
        if (!anew && Environment.TickCount64 - _lookedAt < LookAgain)
            return _keys;
        lock (_lock)
        {
            // A file that is away for a moment, while its folder is moved or mounted, does not make the portal forget what it knows.
            if (System.IO.File.Exists(File) && System.IO.File.GetLastWriteTimeUtc(File) is var written && (anew || written != _writtenAt))
                (_keys, _writtenAt) = ([.. System.IO.File.ReadLines(File).Where(line => line.Length > 0 && line[0] != '#').Select(SealKey.Parse)], written);
            _lookedAt = Environment.TickCount64;
            return _keys;
        }
    }

    // Whole or not at all: a new file takes the place of the old one.
    private void Write(IReadOnlyList<SealKey> keys)
    {
        lock (_lock)
        {
            var (folder, draft) = (Path.GetDirectoryName(File)!, $"{File}.{Guid.NewGuid():N}");
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            OwnFolder.Make(folder);
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var writer = new StreamWriter(draft, options))
            {
                writer.WriteLine("# Clés de la base du portail. Sans ce fichier, numéros, notes et codes de la base sont perdus : gardez-en une copie, ailleurs que les sauvegardes de la base.");
                foreach (var key in keys)
                    writer.WriteLine(key);
                writer.Flush();
                ((FileStream)writer.BaseStream).Flush(flushToDisk: true);
            }
            PutInPlace(draft, isFirst: _keys.Count == 0);
            Keys(anew: true);
        }
    }

    // Of two processes that make the first key at once, one does.
    private void PutInPlace(string draft, bool isFirst)
    {
        try
        {
            System.IO.File.Move(draft, File, overwrite: !isFirst);
        }
        catch (IOException) when (isFirst && System.IO.File.Exists(File))
        {
            System.IO.File.Delete(draft);
        }
    }
}
