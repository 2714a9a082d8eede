using AngersHabitat.Application.Tests.Outreach;
using AngersHabitat.Domain.CallCentre;
using AngersHabitat.Domain.Files;
using AngersHabitat.Domain.Outreach;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.Tests.Pipeline;

/// <summary>Rows inserted in bulk are the rows that the model would have saved, to the byte.</summary>
public sealed class BulkRowsTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task InsertAsync_EachColumn_IsAsTheModelSavesIt()
    {
        var (first, second) = (Call("poste 1"), Call("poste 2"));
        await host.InStoreAsync(async db =>
        {
            db.InboundCalls.Add(first);
            await db.SaveChangesAsync();
            await db.InsertAsync([second], TestContext.Current.CancellationToken);
            return 0;
        });
        (await RawAsync("InboundCalls", second.Id)).ShouldBe((await RawAsync("InboundCalls", first.Id)).Replace("poste 1", "poste 2", StringComparison.Ordinal));
        (await host.InStoreAsync(db => db.InboundCalls.AsNoTracking().SingleAsync(row => row.Id == second.Id))).StartedAt.ShouldBe(second.StartedAt);
    }

    [Fact]
    public async Task InsertAsync_VersionedRows_GetAVersionAndCanBeChanged()
    {
        var group = new CallGroup(Guid.NewGuid());
        var person = OutreachHost.NewPerson(group.Id);
        await host.InStoreAsync(async db =>
        {
            await db.InsertAsync([group], TestContext.Current.CancellationToken);
            await db.InsertAsync([person], TestContext.Current.CancellationToken);
            return 0;
        });
        await host.InStoreAsync(async db =>
        {
            var stored = await db.People.SingleAsync(row => row.Id == person.Id);
            (stored.Version, stored.BirthDate, stored.LivesAlone, stored.Phone2).ShouldBe((person.Version, person.BirthDate, true, null));
            stored.Version.ShouldNotBe(Guid.Empty);
            stored.CorrectPhone("+33639980001");
            return await db.SaveChangesAsync();
        });
    }

    [Fact]
    public async Task InsertAsync_LongTexts_AreKeptWhole()
    {
        var text = new string('x', 3_000);
        var file = new FileImport(Guid.NewGuid(), "Test.Long", null, Guid.NewGuid(), "Essai", new ImportLines(0, 0, 0, 0, "[]", text), host.Clock.UtcNow);
        await host.InStoreAsync(async db =>
        {
            await db.InsertAsync([file], TestContext.Current.CancellationToken);
            return 0;
        });
        (await host.InStoreAsync(db => db.FileImports.AsNoTracking().SingleAsync(row => row.Id == file.Id))).Findings.ShouldBe(text);
    }

    [Fact]
    public async Task InsertAsync_RowThatTheStoreRefuses_InsertsNone()
    {
        var call = Call("poste 3");
        var before = await host.InStoreAsync(db => db.InboundCalls.CountAsync());
        await Should.ThrowAsync<DbUpdateException>(() => host.InStoreAsync(async db =>
        {
            await db.InsertAsync([call, Call("poste 4"), call], TestContext.Current.CancellationToken);
            return 0;
        }));
        (await host.InStoreAsync(db => db.InboundCalls.CountAsync())).ShouldBe(before);
    }

    private static InboundCall Call(string extension)
    {
        var start = new DateTime(2020, 11, 10, 7, 31, 7, DateTimeKind.Utc).AddTicks(1_234_560);
        return InboundCall.FromRecord(new CallRecord(start, start.AddMinutes(3), 18, CallReason.Repair, CallOutcome.Transferred, extension));
    }

    // Every column but the key, with the type under which SQLite holds it.
    private Task<string> RawAsync(string table, Guid id) => host.InStoreAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM {table} WHERE Id = $id";
        var key = command.CreateParameter();
        (key.ParameterName, key.Value) = ("$id", id);
        command.Parameters.Add(key);
        await using var reader = await command.ExecuteReaderAsync();
        (await reader.ReadAsync()).ShouldBeTrue("the key is stored as the model stores it");
        return string.Join('|', Enumerable.Range(0, reader.FieldCount).Where(index => reader.GetName(index) != "Id")
            .Select(index => $"{reader.GetName(index)}={reader.GetValue(index)} ({reader.GetValue(index).GetType().Name})"));
    });
}
