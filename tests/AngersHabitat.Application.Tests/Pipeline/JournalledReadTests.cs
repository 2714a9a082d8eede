using AngersHabitat.Application.Outreach;
using AngersHabitat.Application.Tests.Worksites;
using AngersHabitat.Store.Common;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Tests.Pipeline;

/// <summary>Whoever looks something up waits for no one who writes while it is read, nor do they for it.</summary>
[SqliteOnly("writers take turns on that store alone")]
public sealed class JournalledReadTests(CountingHost host) : IClassFixture<CountingHost>
{
    [Fact]
    public async Task Search_WhileSomebodyWrites_HasReadBeforeItsTurn_AndIsAnsweredOnceItsLineIsWritten()
    {
        var (begun, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        var written = host.Services.GetRequiredService<IWriteTurn>().InTurnAsync(async () =>
        {
            begun.SetResult();
            await release.Task;
            return 0;
        }, TestContext.Current.CancellationToken);
        await begun.Task;

        host.Counter.Watch();
        var before = host.Counter.Count;
        var search = host.SendAsync(new SearchPeople.Command { Text = "Martin" }, Roles.Manager);
        for (var look = 0; look < 4_000 && host.Counter.Count == before; look++)
            await Task.Delay(5, TestContext.Current.CancellationToken);
        host.Counter.Count.ShouldBeGreaterThan(before);
        search.IsCompleted.ShouldBeFalse("nothing is shown without its line");
        (await LinesAsync()).ShouldBe(0);

        release.SetResult();
        await written;
        (await search).ShouldNotBeEmpty();
        (await LinesAsync()).ShouldBe(1);
    }

    private Task<int> LinesAsync() => host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Outreach.SearchPeople"));
}
