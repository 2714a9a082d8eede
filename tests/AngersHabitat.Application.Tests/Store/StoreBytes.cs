namespace AngersHabitat.Application.Tests.Store;

/// <summary>The bytes of a host's store, as who takes its files away would read them.</summary>
internal static class StoreBytes
{
    /// <summary>The file, its log and other files that there are. With the store open: whoever closes it last moves the log into the file, which may be read already.</summary>
    public static Task<List<(string File, byte[] Bytes)>> OfAsync(PortalHost host, params string[] others) => host.InStoreAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        var file = db.Database.GetDbConnection().DataSource;
        var parts = new List<(string, byte[])>();
        foreach (var part in ((string[])[file, file + "-wal", .. others]).Where(File.Exists))
        {
            await using var open = new FileStream(part, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[open.Length];
            await open.ReadExactlyAsync(bytes);
            parts.Add((part, bytes));
        }
        return parts;
    });
}
