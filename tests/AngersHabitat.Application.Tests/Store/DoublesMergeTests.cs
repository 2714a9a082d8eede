using System.Data.Common;
using System.Globalization;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Store.Accounts;
using AngersHabitat.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>People stored twice before references had a key: the migration makes them one, on a real file that stood at the migration before.</summary>
[SqliteOnly("a migration of a file, filled by its own SQL")]
public sealed class DoublesMergeTests : IDisposable
{
    private const string Before = "AddFileImports";

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"angers-doubles-{Guid.NewGuid():N}.db");

    public void Dispose() => DemoDatabase.Delete(_file);

    [Fact]
    public async Task Migrate_KeysOfEveryWriting_AreThoseOfTheCode()
    {
        string[] references = ["Op30-Zed", "ék 31", " É  K\u00A031 x", "ｆｕｌｌ－32", "Œuvre\u200B33", "ŁØĐß34", "A\u030135", "O’36", "İı37"];
        await using var db = await OldAsync();
        foreach (var (index, reference) in references.Index())
            await PersonAsync(db, Id(index + 1), reference);

        await db.Database.MigrateAsync(TestContext.Current.CancellationToken);

        var people = await db.People.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        people.Count.ShouldBe(references.Length);
        people.ShouldAllBe(person => person.ReferenceKey == LookupKey.Of(person.Reference));
    }

    [Fact]
    public async Task Migrate_DoublesOfAPerson_BecomeOneWhoObjectedAndKeepEveryCall()
    {
        await using var db = await OldAsync();
        var (objector, twin, third, other) = (Id(1), Id(2), Id(3), Id(4));
        await PersonAsync(db, twin, "OP30-ZED");
        await PersonAsync(db, objector, "Op30-Zed", "2020-11-02 10:00:00");
        await PersonAsync(db, third, "op30\u200B-zed", "2020-10-01 10:00:00");
        await PersonAsync(db, other, "OP31");
        await InsertAsync(db, "Campaigns", new() { ["Id"] = Id(10), ["Name"] = "Une", ["State"] = "Active" });
        await InsertAsync(db, "Campaigns", new() { ["Id"] = Id(11), ["Name"] = "Deux", ["State"] = "Closed" });
        await ContactAsync(db, Id(20), Id(10), objector, "Excluded");
        await ContactAsync(db, Id(21), Id(10), twin, "Completed", "2020-11-05 10:00:00");
        await ContactAsync(db, Id(22), Id(11), twin, "Completed");
        await ContactAsync(db, Id(23), Id(10), other, "ToCall");
        await AttemptAsync(db, Id(30), Id(20), Id(40), 1, "2020-11-01 09:00:00");
        await AttemptAsync(db, Id(31), Id(21), Id(41), 1, "2020-10-30 09:00:00");
        await AttemptAsync(db, Id(32), Id(21), Id(40), 2, "2020-11-01 09:00:00");
        await InsertAsync(db, "AttemptNeeds", new() { ["AttemptId"] = Id(30), ["Need"] = "Isolation" });

        await db.Database.MigrateAsync(TestContext.Current.CancellationToken);

        var people = await db.People.AsNoTracking().OrderBy(row => row.ReferenceKey).ToListAsync(TestContext.Current.CancellationToken);
        people.Select(row => row.ReferenceKey).ShouldBe(["op30-zed", "op31"]);
        people[0].ObjectedAt.ShouldBe(new DateTime(2020, 10, 1, 10, 0, 0, DateTimeKind.Utc), "the first objection stands");
        var contacts = await db.CampaignContacts.AsNoTracking().Where(row => row.PersonId == people[0].Id).ToListAsync(TestContext.Current.CancellationToken);
        contacts.Select(row => (row.CampaignId, row.State)).ShouldBe([(Id(10), ContactState.Excluded), (Id(11), ContactState.Completed)], ignoreOrder: true);
        var kept = contacts.Single(contact => contact.CampaignId == Id(10)).Id;
        var attempts = await db.CallAttempts.AsNoTracking().Include(row => row.Needs).Where(row => row.ContactId == kept)
            .OrderBy(row => row.Rank).ToListAsync(TestContext.Current.CancellationToken);
        attempts.Select(row => (row.CallId, row.Rank)).ShouldBe([(Id(41), 1), (Id(40), 2)], "a call noted for both is one");
        attempts[1].Needs.Select(need => need.Need).ShouldBe([Need.Isolation]);
        contacts.Single(row => row.CampaignId == Id(10)).Attempts.ShouldBe(2);
        (await db.CampaignContacts.AsNoTracking().SingleAsync(row => row.Id == Id(23), TestContext.Current.CancellationToken)).State.ShouldBe(ContactState.ToCall);
        (await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE name LIKE 'Letter%' AND name <> 'Letters' OR name LIKE 'Merged%'").ToListAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        (await db.Database.SqlQueryRaw<string>("SELECT \"table\" AS Value FROM pragma_foreign_key_check").ToListAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Migrate_OperationsWhoseCodesDifferByCase_StayTwo()
    {
        await using var db = await OldAsync();
        foreach (var (index, code) in new[] { "op-01", "OP-01" }.Index())
            await InsertAsync(db, "Operations", new() { ["Id"] = Id(index + 1), ["Code"] = code, ["Slug"] = code, ["Nature"] = "Construction" });

        await db.Database.MigrateAsync(TestContext.Current.CancellationToken);

        var keys = await db.Operations.OrderBy(row => row.Code).Select(row => row.CodeKey).ToListAsync(TestContext.Current.CancellationToken);
        keys.ShouldContain("op-01");
        keys.Distinct(StringComparer.Ordinal).Count().ShouldBe(2);
    }

    private static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    private async Task<PortalDbContext> OldAsync()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqliteStore.Configure(options, $"Data Source={_file}");
        options.WithoutHost();
        var db = new PortalDbContext(options.Options);
        await db.GetService<IMigrator>().MigrateAsync(Before, TestContext.Current.CancellationToken);
        return db;
    }

    private static async Task PersonAsync(PortalDbContext db, Guid id, string reference, string? objectedAt = null)
    {
        await InsertAsync(db, "CallGroups", new() { ["Id"] = id });
        await InsertAsync(db, "People", new()
        {
            ["Id"] = id, ["Reference"] = reference, ["LastName"] = "ESSAI", ["GroupId"] = id, ["Phone"] = "+33261911004", ["BirthDate"] = "1940-01-01",
            ["Civility"] = "Madam", ["ObjectedAt"] = objectedAt, ["ObjectionSource"] = objectedAt is null ? null : nameof(ObjectionSource.Other),
        });
    }

    private static Task ContactAsync(PortalDbContext db, Guid id, Guid campaign, Guid person, string state, string? reachedAt = null)
        => InsertAsync(db, "CampaignContacts", new()
        {
            ["Id"] = id, ["CampaignId"] = campaign, ["PersonId"] = person, ["GroupId"] = person, ["State"] = state, ["BirthDate"] = "1940-01-01", ["ReachedAt"] = reachedAt,
        });

    private static Task AttemptAsync(PortalDbContext db, Guid id, Guid contact, Guid call, int rank, string at)
        => InsertAsync(db, "CallAttempts", new() { ["Id"] = id, ["ContactId"] = contact, ["CallId"] = call, ["Rank"] = rank, ["At"] = at, ["CampaignId"] = Id(10), ["Outcome"] = "NoAnswer" });

    // Columns that must hold something and are of no matter here hold nothing much.
    private static async Task InsertAsync(PortalDbContext db, string table, Dictionary<string, object?> values)
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using (var info = connection.CreateCommand())
        {
            info.CommandText = $"SELECT name, type FROM pragma_table_info('{table}') WHERE \"notnull\" = 1 AND dflt_value IS NULL";
            await using var columns = await info.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            while (await columns.ReadAsync(TestContext.Current.CancellationToken))
                values.TryAdd(columns.GetString(0), Nothing(columns));
        }
        await using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO \"{table}\" ({string.Join(", ", values.Keys.Select(name => $"\"{name}\""))}) VALUES ({string.Join(", ", values.Keys.Select(name => "@" + name))})";
        foreach (var (name, value) in values)
            insert.Parameters.AddWithValue("@" + name, value ?? DBNull.Value);
        await insert.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static object Nothing(DbDataReader column) => (column.GetString(0), column.GetString(1)) switch
    {
        (_, "INTEGER" or "REAL") => 0,
        ("Version" or "AgentId" or "CallId", _) => Guid.Empty,
        (var name, _) when name.EndsWith("At", StringComparison.Ordinal) => new DateTime(2020, 11, 1).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        (var name, _) when name.EndsWith("On", StringComparison.Ordinal) => "2020-11-01",
        _ => "",
    };
}
