namespace AngersHabitat.Application.Lists;

/// <summary>What a table can be given as.</summary>
/// <param name="Name">The ending of the file, also in addresses.</param>
/// <param name="Label">What a link calls it.</param>
/// <param name="Write">Writes lines of values, each as long as there are headers, on a sheet of the name given.</param>
public sealed record TableFormat(
    string Name, string Label, string MediaType, Func<IReadOnlyList<ExportColumn<object?[]>>, IEnumerable<object?[]>, string, byte[]> Write);
