namespace AngersHabitat.Testing;

/// <summary>The keys of every store of the tests, those of the demonstration: copies of it open, and hosts share one model.</summary>
public static class TestKeys
{
    /// <summary>Where they lie.</summary>
    public static string File => DemoDatabase.KeysFile;

    /// <summary>Copies them for a host that changes its keys.</summary>
    public static void CopyTo(string file) => System.IO.File.Copy(File, file, overwrite: true);
}
