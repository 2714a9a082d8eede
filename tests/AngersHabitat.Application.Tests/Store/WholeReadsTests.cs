using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Cleaning;
using AngersHabitat.Application.Lists;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>What the guard of all hosts says of a statement.</summary>
[SqliteOnly("plans are SQLite's")]
public sealed class WholeReadsTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("SELECT COUNT(*) FROM \"CallAttempts\" AS \"c\" WHERE EXISTS (SELECT 1 FROM \"CampaignContacts\" AS \"c0\" WHERE \"c0\".\"Id\" = \"c\".\"ContactId\" AND \"c0\".\"PersonId\" = @p)", "CallAttempts")]
    [InlineData("SELECT \"p\".\"Id\" FROM \"People\" AS \"p\" WHERE \"p\".\"Residence\" = @p LIMIT 1", "People")]
    [InlineData("UPDATE \"People\" AS \"p\" SET \"Gaps\" = 0 WHERE \"p\".\"Residence\" = @p", "People")]
    [InlineData("SELECT \"c\".\"Id\" FROM \"CallAttempts\" AS \"c\" WHERE \"c\".\"ContactId\" IN (@p)", null)]
    [InlineData("SELECT \"a\".\"Id\" FROM \"AuditEntries\" AS \"a\" ORDER BY \"a\".\"At\" DESC LIMIT 50", null)]
    [InlineData("SELECT \"p\".\"Id\" FROM \"Places\" AS \"p\" WHERE \"p\".\"Name\" = @p", null)]
    public async Task AStatement_IsFoundThatReadsTheWholeOfWhatGrows(string sql, string? table)
    {
        var found = await host.InStoreAsync(async db =>
        {
            await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            command.Parameters.Add(new SqliteParameter("@p", "x"));
            return WholeReads.In(command);
        });
        found.ShouldBe(table is null ? [] : [table]);
    }

    [Fact]
    public async Task AQueryOfThePortal_ThatReadsTheWhole_FailsItsTest()
        => (await Should.ThrowAsync<InvalidOperationException>(() => host.InStoreAsync(db => db.CallAttempts.Where(call => call.WasUrgent).OrderBy(call => call.Rank).ToPageAsync(
            new ListHallReports.Query(), TestContext.Current.CancellationToken)))).Message.ShouldContain("reads the whole of CallAttempts");

    [Fact]
    public async Task EveryChore_ReadsNoMoreThanItMeans()
    {
        foreach (var chore in host.Services.GetRequiredService<ChoreCatalogue>().All)
        {
            await using var scope = host.Services.CreateAsyncScope();
            await ((IChore)scope.ServiceProvider.GetRequiredService(chore.Type)).WorkAsync(TestContext.Current.CancellationToken);
        }
    }
}
