namespace AngersHabitat.Testing;

/// <summary>The keys of every store of the run: copies of the demonstration open, and hosts share one model.</summary>
public static class TestKeys
{
    private static readonly Lazy<string> Made = new(Make);

    /// <summary>Where they lie.</summary>
    public static string File => Made.Value;

    /// <summary>Copies them for a host that changes its keys, with those of the demonstration.</summary>
    public static void CopyTo(string file)
    {
        DemoDatabase.Demand();
        System.IO.File.Copy(File, file, overwrite: true);
    }

    private static string Make()
    {
        var file = Path.Combine(Path.GetTempPath(), $"angers-{Environment.ProcessId}.keys");
        System.IO.File.Delete(file);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.File.Delete(file);
        return file;
    }
}
