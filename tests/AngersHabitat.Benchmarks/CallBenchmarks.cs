using AngersHabitat.Application.Attendance;
using AngersHabitat.Application.CallCentre;
using AngersHabitat.Domain.Attendance;
using AngersHabitat.Domain.CallCentre;
using AngersHabitat.Domain.Common;
using AngersHabitat.Testing;
using BenchmarkDotNet.Attributes;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Benchmarks;

/// <summary>Steering of calls with two years of them, 400,000 rows; and what the door and the desk send.</summary>
[MemoryDiagnoser]
[InProcess]
[WarmupCount(3)]
[IterationCount(15)]
[InvocationCount(4, unrollFactor: 1)]
public class CallBenchmarks
{
    private const int Rows = 400_000;
    private static readonly DateOnly First = new(2018, 11, 12);
    private readonly PortalHost _host = new();
    private HttpClient _manager = null!;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _manager = (await _host.SignInAsync("responsable@demo.example")).Http;
        var days = Enumerable.Range(0, 475).Select(First.AddDays).Where(date => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ToList();
        var chance = new Random(1);
        foreach (var date in days)
            await AddDayAsync(date, Rows / days.Count, chance);
        Console.WriteLine($"// {await _host.InStoreAsync(db => db.InboundCalls.CountAsync())} calls stored");
    }

    [GlobalCleanup]
    public void Cleanup() => _host.Dispose();

    [Benchmark(Description = "GET /pilotage/appels (since 1 March 2020)")]
    public Task<string> SteeringPageAsync() => _manager.GetStringAsync(new Uri("/pilotage/appels", UriKind.Relative));

    [Benchmark(Description = "GET /pilotage/appels (two years)")]
    public Task<string> TwoYearsAsync() => _manager.GetStringAsync(new Uri("/pilotage/appels?du=2018-11-12", UriKind.Relative));

    [Benchmark(Description = "GET /pilotage/frequentation")]
    public Task<string> AttendancePageAsync() => _manager.GetStringAsync(new Uri("/pilotage/frequentation", UriKind.Relative));

    [Benchmark(Description = "One call noted")]
    public Task<NoteCall.Result> NoteAsync()
        => _host.SendAsync(new NoteCall.Command { Id = Guid.NewGuid(), Reason = CallReason.Rent, Outcome = CallOutcome.Answered }, Roles.CallCentre);

    [Benchmark(Description = "One look at a door confirmed")]
    public Task<RecordTaps.Result> TapAsync()
        => _host.SendAsync(new RecordTaps.Command { Slug = "siege", Taps = [new() { Id = Guid.NewGuid(), Kind = AttendanceTapKind.Confirmed }] }, Roles.Reception);

    private Task<int> AddDayAsync(DateOnly date, int calls, Random chance) => _host.InStoreAsync(async db =>
    {
        var start = date.ToDateTime(new TimeOnly(7, 30), DateTimeKind.Utc);
        var rows = Enumerable.Range(0, calls).Select(number =>
        {
            var begins = start.AddSeconds(number * 32_400.0 / calls);
            var wait = chance.Next(180);
            return InboundCall.FromRecord(new CallRecord(
                begins, begins.AddSeconds(wait + 200), wait, (CallReason)chance.Next(1, 9), (CallOutcome)chance.Next(1, 6), $"poste {chance.Next(20)}"));
        }).ToList();
        db.InboundCalls.AddRange(rows);
        db.DailyVolumes.Add(DailyVolume.Of(date, rows.Select(row => row.Figure)));
        return await db.SaveChangesAsync();
    });
}
