using System.Data.Common;
using AngersHabitat.Application.CallCentre;
using AngersHabitat.Domain.CallCentre;
using AngersHabitat.Store.Sealing;

namespace AngersHabitat.Application.Tests.CallCentre;

/// <summary>
/// No caller's number is kept longer than its callback needs: every column of every table is searched for it, whatever the
/// portal's classes say, and what erases in time is the portal's own timer.
/// </summary>
[SqliteOnly("every table is read by SQLite's own catalogue")]
public sealed class CallerNumberKeptTests : IAsyncDisposable
{
    private const string Typed = "06 39 98 77 66";
    private const string Digits = "639987766";
    private readonly PortalHost _host = new();

    // Started here: the portal's timer would otherwise inherit the person who sends the first command.
    public CallerNumberKeptTests() => _ = _host.Services;

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData(CallOutcome.Answered)]
    [InlineData(CallOutcome.Transferred)]
    public async Task Number_OfACallThatOwesNothing_IsNeverStored(CallOutcome outcome)
    {
        await NoteAsync(outcome);
        await _host.SendAsync(new FindCaller.Command { CallerNumber = Typed }, Roles.CallCentre);
        (await PlacesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Number_OfACallback_IsKeptUntilItEndsAndNotAMomentLonger()
    {
        var id = await NoteAsync(CallOutcome.CallBack);
        (await PlacesAsync()).ShouldBe(["Callbacks.Number"]);
        _host.MoveTo(new DateTime(2020, 12, 20, 10, 0, 0));
        await _host.SendAsync(new EraseCallers.Command());
        (await PlacesAsync()).ShouldBe(["Callbacks.Number"]);

        var version = await _host.InStoreAsync(db => db.Callbacks.Where(row => row.Id == id).Select(row => row.Version).SingleAsync());
        await _host.SendAsync(
            new FollowCallback.Command { Id = id, Version = version, Step = FollowCallback.Step.End, Result = CallbackResult.Reached }, Roles.CallCentre);

        (await PlacesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Number_OfAnUrgentCall_GoesByItselfADayAfterItWasTaken()
    {
        var id = await NoteAsync(CallOutcome.Urgent);
        await _host.SendAsync(new TakeUrgentCall.Command(id), Roles.CallCentre);
        _host.MoveTo(new DateTime(2020, 11, 13, 9, 58, 0));
        await _host.SendAsync(new EraseCallers.Command());
        (await PlacesAsync()).ShouldBe(["UrgentCalls.Number"]);

        _host.MoveTo(new DateTime(2020, 11, 13, 10, 1, 0));
        // The portal's own timer, which strikes every minute.
        _host.Time.Advance(TimeSpan.FromMinutes(1));
        for (var look = 0; look < 1_000 && (await PlacesAsync()).Count > 0; look++)
            await Task.Delay(50);

        (await PlacesAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(CallOutcome.CallBack)]
    [InlineData(CallOutcome.Urgent)]
    public async Task Number_OfACallNotedByMistake_GoesWithIt(CallOutcome outcome)
    {
        await _host.SendAsync(new CancelCall.Command(await NoteAsync(outcome)), Roles.CallCentre);
        (await PlacesAsync()).ShouldBeEmpty();
    }

    private async Task<Guid> NoteAsync(CallOutcome outcome)
    {
        var call = new NoteCall.Command { Id = Guid.NewGuid(), Reason = CallReason.Rent, Outcome = outcome, Number = Typed, Note = $"le {Typed}" };
        await _host.SendAsync(call, Roles.CallCentre);
        return call.Id;
    }

    private Task<List<string>> PlacesAsync() => _host.InStoreAsync(async db =>
    {
        var found = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Order(StringComparer.Ordinal))
        {
            var columns = await ReadAsync(db.Database, $"SELECT name FROM pragma_table_info('{table}')");
            foreach (var column in columns)
            {
                var rows = await ReadAsync(db.Database, $"SELECT COUNT(*) FROM \"{table}\" WHERE REPLACE(CAST(\"{column}\" AS TEXT), ' ', '') LIKE '%{Digits}%'");
                if (rows[0] != "0")
                    found.Add($"{table}.{column}");
            }
        }
        // What is sealed is opened first: the number must be gone, not hidden.
        foreach (var column in db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(column => column.ClrType == typeof(string) && SealedModel.MarkOf(column) is not null))
        {
            var (table, opens) = (column.DeclaringType.GetTableName(), column.GetTypeMapping().Converter!);
            foreach (var stored in await ReadAsync(db.Database, $"SELECT \"{column.GetColumnName()}\" FROM \"{table}\" WHERE \"{column.GetColumnName()}\" <> ''"))
            {
                stored.ShouldStartWith("ah1.", Case.Sensitive, $"{table}.{column.Name}");
                if (((string)opens.ConvertFromProvider(stored)!).Replace(" ", "", StringComparison.Ordinal).Contains(Digits, StringComparison.Ordinal))
                    found.Add($"{table}.{column.GetColumnName()}");
            }
        }
        return found;
    });

    private static async Task<List<string>> ReadAsync(Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade database, string sql)
    {
        await database.OpenConnectionAsync();
        await using DbCommand command = database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        var values = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            values.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        return values;
    }
}
