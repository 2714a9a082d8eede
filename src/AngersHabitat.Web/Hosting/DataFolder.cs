using AngersHabitat.Store.Common;

namespace AngersHabitat.Web.Hosting;

/// <summary>The one folder that the portal writes: the SQLite file with its keys, letters of the demonstration. Only its own user may read it.</summary>
internal static class DataFolder
{
    /// <summary>Setting <c>Data:Folder</c>; without it <c>App_Data</c> beside the program, which git ignores: a fresh clone starts with a fresh database.</summary>
    public static string Of(IConfiguration configuration, IHostEnvironment environment)
        => configuration["Data:Folder"] is { Length: > 0 } folder ? Path.GetFullPath(folder) : Path.Combine(environment.ContentRootPath, "App_Data");

    /// <summary>Makes it when it is missing.</summary>
    public static string Prepare(IConfiguration configuration, IHostEnvironment environment) => OwnFolder.Make(Of(configuration, environment));

    /// <summary>Whether somebody made it beforehand with rights for others.</summary>
    public static bool IsReadByOthers(IConfiguration configuration, IHostEnvironment environment)
        => !OperatingSystem.IsWindows() && Of(configuration, environment) is var folder && Directory.Exists(folder)
            && (File.GetUnixFileMode(folder) & (UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute)) != UnixFileMode.None;
}
