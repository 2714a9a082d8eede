using AngersHabitat.Store;
using AngersHabitat.Store.Sealing;
using AngersHabitat.Testing;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Browser.Tests.CallCentre;

/// <summary>
/// A hard day through HTTP: 1,000 calls by 10 agents and 2,000 taps from 10 devices. The portal's process is killed in the
/// middle of it; another one starts on the same file, and everything is sent again, each request twice at once.
/// </summary>
public sealed class ReplayTests : IAsyncLifetime
{
    private const int Agents = 10;
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"angers-replay-{Guid.NewGuid():N}.db");

    public ValueTask InitializeAsync()
    {
        DemoDatabase.CopyTo(_file);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        DemoDatabase.Delete(_file);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Day_ProcessKilledThenEverythingSentTwice_IsStoredOnceAndTotalsAreExact()
    {
        var day = Enumerable.Range(0, Agents).Select(agent => new ReplayedDay(agent)).ToList();
        var (callsBefore, insideBefore) = await TotalsAsync();

        await SendUntilKilledAsync(day);
        var (callsKilled, _) = await TotalsAsync();
        (callsKilled - callsBefore).ShouldBeInRange(day.Sum(work => work.AnsweredCalls), (Agents * ReplayedDay.Calls) - 1);
        day.Sum(work => work.AnsweredCalls).ShouldBeGreaterThan(0);

        await using (var second = await PortalProcess.StartAsync(_file))
            await Task.WhenAll(day.Select(async work => await work.SendAsync(await second.SignInAsync("responsable@demo.example"), twice: true)));

        var (calls, inside) = await TotalsAsync();
        calls.ShouldBe(callsBefore + (Agents * ReplayedDay.Calls));
        // Two of three taps are entries, in each message of twenty by its place in the day.
        inside.ShouldBe(insideBefore + day.Sum(work => work.Change));
        await using var db = Open();
        var ids = day.SelectMany(work => work.TapIds).ToHashSet();
        var stored = (await db.AttendanceTaps.AsNoTracking().Select(tap => tap.Id).ToListAsync()).Where(ids.Contains).ToList();
        stored.Count.ShouldBe(Agents * ReplayedDay.Taps);
        (await db.Callbacks.ToListAsync()).Count(callback => callback.Name == ReplayedDay.Caller).ShouldBe(day.Sum(work => work.Callbacks));
        (await db.UrgentCalls.ToListAsync()).Count(urgent => urgent.Where == ReplayedDay.Caller).ShouldBe(day.Sum(work => work.Urgent));
    }

    // The process goes once two fifths of the requests were answered, while the others are under way.
    private async Task SendUntilKilledAsync(List<ReplayedDay> day)
    {
        var answered = 0;
        await using var first = await PortalProcess.StartAsync(_file);
        var enough = Agents * (ReplayedDay.Calls + (ReplayedDay.Taps / ReplayedDay.TapsAtOnce)) * 2 / 5;
        await Task.WhenAll(day.Select(async work =>
        {
            try
            {
                await work.SendAsync(await first.SignInAsync("responsable@demo.example"), twice: false, answered: () =>
                {
                    if (Interlocked.Increment(ref answered) == enough)
                        first.Kill();
                });
            }
            catch (HttpRequestException)
            {
                // The portal is gone; the agent has no answer and will send all again.
            }
        }));
        answered.ShouldBeGreaterThanOrEqualTo(enough);
    }

    private async Task<(int Calls, int Inside)> TotalsAsync()
    {
        await using var db = Open();
        return (await db.InboundCalls.CountAsync(), await db.AttendanceDoors.SumAsync(door => door.Balance));
    }

    private PortalDbContext Open()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>().UseSqlite($"Data Source={_file};Pooling=False");
        options.WithKeys(KeyRing.At(TestKeys.File));
        return new(options.Options);
    }
}
