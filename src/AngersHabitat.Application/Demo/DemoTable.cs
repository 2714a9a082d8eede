namespace AngersHabitat.Application.Demo;

/// <summary>Reads a table of demonstration data that is embedded in this assembly: semicolons, header first, no quotes.</summary>
internal static class DemoTable
{
    /// <param name="fileName">End of the resource's name, for instance <c>lodges.csv</c>.</param>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string fileName)
    {
        var assembly = typeof(DemoTable).Assembly;
        var name = assembly.GetManifestResourceNames().Single(resource => resource.EndsWith(fileName, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var header = lines[0].Split(';');
        return [.. lines.Skip(1).Select(line => header.Zip(line.Split(';')).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))];
    }
}
