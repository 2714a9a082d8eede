using System.Buffers.Binary;
using System.Text;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Store.Sealing;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>What is marked as sealed lies nowhere in the store's files as it is said, opens with its keys alone, and goes under new ones.</summary>
[SqliteOnly("bytes and texts of the file")]
public sealed class SealedStoreTests : IDisposable
{
    // What lists sort and search, and what groups: see 0046. Everything else that is personal is sealed.
    private static readonly string[] Open =
    [
        "Person.Reference", "Person.ReferenceKey", "Person.LastName", "Person.FirstName", "Person.SearchName", "Person.Residence", "Person.Address", "Person.Language", "Person.HouseholdKey",
        "CampaignContact.Language", "Subscription.Address", "Subscription.ConfirmedKey",
    ];

    // Stands in each file, so that looking is seen to find.
    private const string Schema = "CREATE TABLE";

    private readonly string _keys = Path.Combine(Path.GetTempPath(), $"angers-sealed-{Guid.NewGuid():N}.keys");
    private readonly PortalHost _host;

    public SealedStoreTests()
    {
        TestKeys.CopyTo(_keys);
        _host = new IdleHost { Settings = { ["Store:Keys"] = _keys } };
    }

    public void Dispose()
    {
        _host.Dispose();
        File.Delete(_keys);
    }

    [Fact]
    public void Column_EveryPersonalText_IsSealedOrSaidToBeOpen()
    {
        using var db = BareStores.Sqlite();
        db.Model.GetEntityTypes().SelectMany(type => type.GetProperties())
            .Where(column => column.PropertyInfo is { } property && PersonalData.IsPersonal(property) && column.ClrType == typeof(string) && SealedModel.MarkOf(column) is null)
            .Select(column => $"{column.DeclaringType.ClrType.Name}.{column.Name}").Order(StringComparer.Ordinal).ShouldBe(Open.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task File_OfTheDemonstration_HoldsNothingThatIsSealed()
    {
        var said = await _host.InStoreAsync(db => SaidAsync(db, column => column.Name is not ("ContactName" or "Name")));
        said.Count.ShouldBeGreaterThan(1_000);
        said.Count(text => text.StartsWith("+33", StringComparison.Ordinal)).ShouldBeGreaterThan(500);

        foreach (var (file, bytes) in await StoreBytes.OfAsync(_host))
            Found(bytes, [.. said, Schema]).ShouldBe(file.EndsWith("-wal", StringComparison.Ordinal) ? [] : [Schema], file);
    }

    [Fact]
    public async Task Rotate_EveryRow_IsUnderTheNewKey_AndStillFound()
    {
        var before = await _host.InStoreAsync(db => SaidAsync(db, _ => true));
        var person = await _host.InStoreAsync(db => db.People.AsNoTracking().FirstAsync(row => row.Phone != ""));
        var old = (await _host.InStoreAsync(StoredAsync))[0].Split('.')[1];

        (await WithRowsAsync((rows, _) => rows.RotateAsync(TestContext.Current.CancellationToken))).ShouldNotBeNull().ShouldBeGreaterThan(1_000);

        (await _host.InStoreAsync(StoredAsync)).ShouldAllBe(stored => stored.StartsWith("ah1.", StringComparison.Ordinal) && !stored.Contains(old, StringComparison.Ordinal));
        (await _host.InStoreAsync(db => SaidAsync(db, _ => true))).ShouldBe(before, ignoreOrder: true);
        (await _host.InStoreAsync(db => db.People.Where(Person.WithNumber.For(person.Phone)).Select(row => row.Id).ToListAsync())).ShouldContain(person.Id);
        (await WithRowsAsync((rows, _) => rows.RenewAsync(TestContext.Current.CancellationToken))).ShouldBe(0);
    }

    [Fact]
    public async Task Rows_FromBefore_AreReadAsTheyStand_AndSealedOnce()
    {
        await _host.InStoreAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE CallAttempts SET Note = 'notée avant'; UPDATE People SET Phone = '+33639981234' WHERE Phone <> ''"));
        var (notes, people) = await _host.InStoreAsync(async db => (await db.CallAttempts.CountAsync(), await db.People.CountAsync(row => row.Phone != "")));
        (await _host.InStoreAsync(db => db.CallAttempts.Select(row => row.Note).Distinct().ToListAsync())).Distinct().ShouldBe(["notée avant"]);

        (await WithRowsAsync((rows, _) => rows.RenewAsync(TestContext.Current.CancellationToken))).ShouldBe(notes + people);

        (await _host.InStoreAsync(StoredAsync)).ShouldAllBe(stored => stored.StartsWith("ah1.", StringComparison.Ordinal));
        (await _host.InStoreAsync(db => db.CallAttempts.Select(row => row.Note).ToListAsync())).Distinct().ShouldBe(["notée avant"]);
        (await _host.InStoreAsync(db => db.People.CountAsync(Person.WithNumber.For("+33639981234")))).ShouldBe(people);
    }

    [Fact]
    public async Task Store_WithoutItsKeys_IsRefused_AndNoKeyIsMade()
    {
        var elsewhere = _keys + ".absent";
        (await WithRowsAsync((_, db) => new SealedRows(db, KeyRing.At(elsewhere)).RenewAsync(TestContext.Current.CancellationToken))).ShouldBeNull();
        (await WithRowsAsync(async (_, db) => await new SealedRows(db, KeyRing.At(elsewhere)).AreReadableAsync(TestContext.Current.CancellationToken) ? 1 : 0)).ShouldBe(0);
        File.Exists(elsewhere).ShouldBeFalse("a new key would look like the store's own");
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(TestKeys.File).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private async Task<int?> WithRowsAsync(Func<SealedRows, PortalDbContext, Task<int?>> act)
        => await _host.InStoreAsync(db => act(new SealedRows(db, KeyRing.At(_keys)), db));

    private static IEnumerable<IProperty> Sealed(PortalDbContext db)
        => db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(column => column.ClrType == typeof(string) && SealedModel.MarkOf(column) is not null);

    private static async Task<List<string>> StoredAsync(PortalDbContext db)
    {
        var stored = new List<string>();
        foreach (var column in Sealed(db))
            stored.AddRange(await ReadAsync(db, column));
        return stored;
    }

    private static async Task<HashSet<string>> SaidAsync(PortalDbContext db, Func<IProperty, bool> which)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in Sealed(db).Where(which))
            said.UnionWith((await ReadAsync(db, column)).Select(stored => (string)column.GetTypeMapping().Converter!.ConvertFromProvider(stored)!));
        return said;
    }

    private static Task<List<string>> ReadAsync(PortalDbContext db, IProperty column)
    {
        var sql = $"SELECT \"{column.GetColumnName()}\" AS Value FROM \"{column.DeclaringType.GetTableName()}\" WHERE \"{column.GetColumnName()}\" <> ''";
        return db.Database.SqlQueryRaw<string>(sql).ToListAsync();
    }

    // Looked up by its first eight bytes at each place: thousands of texts in millions of bytes.
    private static List<string> Found(byte[] bytes, IEnumerable<string> texts)
    {
        var sought = texts.Select(text => (Text: text, Bytes: Encoding.UTF8.GetBytes(text))).Where(text => text.Bytes.Length >= 8).ToLookup(text => BinaryPrimitives.ReadUInt64LittleEndian(text.Bytes));
        var (first, found) = (sought.Select(group => group.Key).ToHashSet(), new HashSet<string>(StringComparer.Ordinal));
        for (var at = 0; at <= bytes.Length - 8; at++)
        {
            var key = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(at));
            if (first.Contains(key))
                found.UnionWith(sought[key].Where(text => bytes.AsSpan(at).StartsWith(text.Bytes)).Select(text => text.Text));
        }
        return [.. found];
    }
}
