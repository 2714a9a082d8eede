using System.Globalization;

namespace AngersHabitat.Testing;

/// <summary>What a server on paper answers during one run: drawn by chance from a seed, so that one run finds nothing where another finds rows of any state.</summary>
/// <param name="seed">The same seed gives the same answers.</param>
public sealed class PaperScript(int seed)
{
    /// <summary>The one identifier of every row, so that rows belong together, and to what a message names.</summary>
    public static readonly Guid Id = new("00000000-0000-0000-0000-0000000000a1");

    /// <summary>The present of a host in production, whose clock a test has not moved.</summary>
    public static readonly DateTime Now = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    // Whoever goes on until nothing is left comes to an end.
    private const int MostAnswers = 60;

    // Some of them mean something somewhere: a kind of file, a chore, a number.
    private static readonly string[] Words = ["a", "a", "0241869612", "Outreach.ImportAnswers", "Events.Deliver"];

    private readonly Random _random = new(seed);
    private readonly List<string> _statements = [];
    private readonly List<int> _begun = [];

    /// <summary>What was sent, in its order.</summary>
    public IReadOnlyList<string> Statements => _statements;

    /// <summary>What was sent in each transaction.</summary>
    public IEnumerable<IReadOnlyList<string>> Transactions => _begun.Select((from, index) => _statements[from..(index + 1 < _begun.Count ? _begun[index + 1] : _statements.Count)]);

    /// <summary>What is wrong with what was sent.</summary>
    public IReadOnlyList<string> Faults { get; private set; } = [];

    /// <summary>What ended the run before its time, if something did.</summary>
    public Exception? Refused { get; internal set; }

    internal void Begin() => _begun.Add(_statements.Count);

    internal void Note(string sql, IEnumerable<string> faults)
    {
        _statements.Add(sql);
        Faults = [.. Faults, .. faults];
    }

    internal int Rows() => _statements.Count > MostAnswers ? 0 : _random.Next(4) == 0 ? 0 : 1;

    internal bool Flag() => _random.Next(2) == 0;

    internal int Number() => _random.Next(4) == 0 ? _random.Next(4) : 1;

    internal string Word() => Words[_random.Next(Words.Length)];

    internal DateTime Instant() => Now.AddDays(_random.Next(-2, 3));

    internal bool IsAbsent(PaperColumn column) => column.Property is { IsNullable: true } && Flag();

    internal string Text(PaperColumn column)
    {
        if (column.Enum is { } names)
            return Enum.GetNames(names)[_random.Next(Enum.GetNames(names).Length)];
        if (column.Property?.GetTypeMapping().Converter is { } converter && Made.Of(column.Property.ClrType, this) is { } value)
            return (string?)converter.ConvertToProvider(value) ?? "";
        return "a";
    }

    internal object Value(PaperColumn column, Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var plain when plain == typeof(string) => Text(column),
        var plain when plain == typeof(DateTimeOffset) => new DateTimeOffset(Instant()),
        var plain => Made.Of(plain, this) ?? Convert.ChangeType(Number(), plain, CultureInfo.InvariantCulture),
    };
}
