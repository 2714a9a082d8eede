namespace AngersHabitat.Store.Common;

/// <summary>A folder for what only the portal's own user may read: the store, its keys, letters.</summary>
public static class OwnFolder
{
    /// <summary>Makes it, with those above it that are missing; one that exists keeps the rights that it has.</summary>
    /// <param name="folder">Its path.</param>
    /// <returns>The same path.</returns>
    public static string Make(string folder)
    {
        // The system gives the rights that are asked for to the last folder alone: those above are made one by one.
        if (Path.GetDirectoryName(Path.GetFullPath(folder)) is { } above && !Directory.Exists(above))
            Make(above);
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return folder;
    }
}
