namespace AngersHabitat.Application.Tests.Store;

/// <summary>In which order commands take hold of rows, table by table: two that take the same two the other way round may wait for each other for ever.</summary>
internal sealed class RowOrder
{
    private readonly Dictionary<(string First, string Then), SortedSet<string>> _pairs = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _read = new(StringComparer.Ordinal);

    /// <summary>What two commands take in opposite orders, and who.</summary>
    public IEnumerable<string> Crossings
        => from pair in _pairs
           where string.CompareOrdinal(pair.Key.First, pair.Key.Then) < 0
           let other = _pairs.GetValueOrDefault((pair.Key.Then, pair.Key.First))
           where other is not null
           orderby pair.Key.First, pair.Key.Then
           select $"{pair.Key.First} then {pair.Key.Then}: {string.Join(", ", pair.Value)}; the other way round: {string.Join(", ", other)}";

    /// <summary>Tables of which no order is kept: each is before itself, over some others.</summary>
    public IReadOnlyList<string> Entangled
    {
        get
        {
            List<string> left = [.. _pairs.Keys.SelectMany(pair => (string[])[pair.First, pair.Then]).Distinct(StringComparer.Ordinal)];
            while (left.Find(table => !_pairs.Keys.Any(pair => pair.Then == table && left.Contains(pair.First))) is { } next)
                left.Remove(next);
            return left;
        }
    }

    /// <summary>Who takes two tables otherwise than said.</summary>
    public IEnumerable<string> Against(IReadOnlyList<string> said)
    {
        var ranks = said.Index().ToDictionary(table => table.Item, table => table.Index, StringComparer.Ordinal);
        return _pairs.Where(pair => ranks.TryGetValue(pair.Key.First, out var first) && ranks.TryGetValue(pair.Key.Then, out var then) && first > then)
            .Select(pair => $"{pair.Key.First} then {pair.Key.Then}: {string.Join(", ", pair.Value)}");
    }

    /// <summary>One transaction of a command.</summary>
    public void Add(string command, IEnumerable<string> statements)
    {
        var tables = statements.SelectMany(Tables).ToList();
        for (var first = 0; first < tables.Count; first++)
        {
            foreach (var then in tables.Skip(first + 1).Where(then => then != tables[first]).Distinct(StringComparer.Ordinal))
            {
                if (!_pairs.TryGetValue((tables[first], then), out var commands))
                    _pairs[(tables[first], then)] = commands = new(StringComparer.Ordinal);
                commands.Add(command);
            }
        }
    }

    private IReadOnlyList<string> Tables(string statement)
    {
        if (!_read.TryGetValue(statement, out var tables))
            _read[statement] = tables = WrittenTables.Of(statement);
        return tables;
    }
}
