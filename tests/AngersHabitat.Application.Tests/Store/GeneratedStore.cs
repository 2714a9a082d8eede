using AngersHabitat.Domain.Outreach;
using AngersHabitat.Store.Accounts;
using AngersHabitat.Store.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>
/// An empty store in a file, filled with rows of any shape: every column takes every value that matters (null, each value of an enum,
/// instants around the present, a few accounts), whether or not the domain would ever write them together.
/// </summary>
internal sealed class GeneratedStore : IDisposable
{
    /// <summary>The present, UTC.</summary>
    public static readonly DateTime Now = new(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>Accounts, households and whatever else rows point at.</summary>
    public static readonly Guid[] Some = [new("00000000-0000-0000-0000-0000000000a1"), new("00000000-0000-0000-0000-0000000000a2"), new("00000000-0000-0000-0000-0000000000a3")];

    private static readonly int[] Minutes = [-44_641, -43_200, -43_199, -1_441, -1_440, -1_439, -11, -10, -1, 0, 1, 10, 1_440];
    private static readonly string[] Texts = ["", "a", "+33639980001"];
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"angers-rows-{Guid.NewGuid():N}.db");
    private readonly Random _random;

    /// <param name="seed">The same seed gives the same rows.</param>
    public GeneratedStore(int seed)
    {
        _random = new Random(seed);
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqliteStore.Configure(options, $"Data Source={_file}");
        options.WithoutHost();
        Db = new PortalDbContext(options.Options);
        Db.Database.EnsureCreated();
        Db.Database.OpenConnection();
        Db.Database.ExecuteSql($"PRAGMA foreign_keys=OFF");
    }

    /// <summary>The store; foreign keys are off, since rows stand alone here.</summary>
    public PortalDbContext Db { get; }

    /// <summary>Adds rows.</summary>
    public void Add<TRow>(int count, Action<TRow>? mend = null)
        where TRow : class
    {
        for (var index = 0; index < count; index++)
            Db.Add(Make(mend));
        Db.SaveChanges();
        Db.ChangeTracker.Clear();
    }

    /// <summary>Every row of a table, as it stands.</summary>
    public List<TRow> Read<TRow>()
        where TRow : class
        => [.. Db.Set<TRow>().AsNoTracking().IgnoreAutoIncludes()];

    /// <summary>The columns of a row by their names.</summary>
    public Dictionary<string, object?> ColumnsOf<TRow>(TRow row)
        where TRow : class
        => TypeOf<TRow>().GetProperties().ToDictionary(column => column.Name, column => column.PropertyInfo!.GetValue(row));

    /// <summary>A value of a type, out of those that matter.</summary>
    public object Value(Type type)
    {
        if (type == typeof(Guid))
            return Some[_random.Next(Some.Length)];
        if (type == typeof(DateTime))
            return Now.AddMinutes(Minutes[_random.Next(Minutes.Length)]);
        if (type == typeof(DateOnly))
            return _random.Next(-2, 4) is var days && days < 3 ? DateOnly.FromDateTime(Now).AddDays(days) : Person.NoBirthDate;
        if (type == typeof(string))
            return Texts[_random.Next(Texts.Length)];
        if (type == typeof(bool))
            return _random.Next(2) == 0;
        if (type == typeof(int))
            return _random.Next(4);
        if (type == typeof(long))
            return _random.NextInt64(4);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(_random.Next(Enum.GetValues(type).Length))!;
        return Activator.CreateInstance(type, [.. type.GetConstructors().First(made => made.GetParameters().Length > 0).GetParameters().Select(given => Value(given.ParameterType))])!;
    }

    public void Dispose()
    {
        Db.Dispose();
        DemoDatabase.Delete(_file);
    }

    private IEntityType TypeOf<TRow>() => Db.Model.FindEntityType(typeof(TRow))!;

    private TRow Make<TRow>(Action<TRow>? mend)
        where TRow : class
    {
        var row = (TRow)Activator.CreateInstance(typeof(TRow), nonPublic: true)!;
        foreach (var column in TypeOf<TRow>().GetProperties())
            column.PropertyInfo!.SetValue(row, ValueOf(column));
        mend?.Invoke(row);
        return row;
    }

    private object? ValueOf(IProperty column)
    {
        if (column.IsKey() || column.GetContainingIndexes().Any(index => index.IsUnique))
            return column.ClrType == typeof(Guid) ? NewGuid() : column.ClrType == typeof(Guid?) ? (_random.Next(3) == 0 ? null : NewGuid()) : column.ClrType == typeof(int) ? _random.Next() : NewGuid().ToString("N");
        return column.IsNullable && _random.Next(3) == 0 ? null : Value(Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType);
    }

    private Guid NewGuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
