using AngersHabitat.Application.Cleaning;
using AngersHabitat.Domain.Cleaning;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Reception;
using AngersHabitat.Store;
using AngersHabitat.Store.Common;
using AngersHabitat.Testing;
using BenchmarkDotNet.Attributes;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Benchmarks.Cleaning;

/// <summary>5,000 residences with six points for a year, two rounds each working day: 2.5 million rows.</summary>
[MemoryDiagnoser]
[InProcess]
[WarmupCount(3)]
[IterationCount(15)]
[InvocationCount(4, unrollFactor: 1)]
public class CleaningBenchmarks
{
    private const int Residences = 5_000, Points = 6, Handles = 2;
    private static readonly DateOnly First = new(2019, 11, 13);
    private static readonly DayOfWeek[] Workdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];
    private readonly PortalHost _host = new();
    private HttpClient _manager = null!, _caretaker = null!;
    private Guid _stop;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _manager = (await _host.SignInAsync("responsable@demo.example")).Http;
        _caretaker = (await _host.SignInAsync("technicien@demo.example")).Http;
        await _host.InStoreAsync(SitesAsync);
        for (var date = First; date <= _host.Clock.Today; date = date.AddDays(1))
            await _host.InStoreAsync(db => DayAsync(db, date));
        while (await _host.SendAsync(new KeepCleaningDays.Command()) > 1)
            Console.WriteLine("// twenty days kept");
        _stop = await _host.InStoreAsync(db => db.CleaningSites.OrderBy(site => site.Number).Select(site => site.Id).FirstAsync());
        Console.WriteLine($"// {await _host.InStoreAsync(db => db.CleaningRounds.CountAsync())} rounds stored, {await _host.InStoreAsync(db => db.CleaningFigures.CountAsync())} figures");
    }

    [GlobalCleanup]
    public void Cleanup() => _host.Dispose();

    [Benchmark(Description = "GET /agents/nettoyage, a caretaker's day")]
    public Task<string> DayPageAsync() => _caretaker.GetStringAsync(new Uri("/agents/nettoyage", UriKind.Relative));

    [Benchmark(Description = "GET /pilotage/nettoyage, thirty days")]
    public Task<string> MonthAsync() => _manager.GetStringAsync(new Uri("/pilotage/nettoyage", UriKind.Relative));

    [Benchmark(Description = "GET /pilotage/nettoyage, a year")]
    public Task<string> YearAsync() => _manager.GetStringAsync(new Uri("/pilotage/nettoyage?du=2019-11-13", UriKind.Relative));

    [Benchmark(Description = "GET /pilotage/nettoyage/residences, a past date")]
    public Task<string> GapsAsync() => _manager.GetStringAsync(new Uri("/pilotage/nettoyage/residences?le=2020-06-09", UriKind.Relative));

    [Benchmark(Description = "One round noted")]
    public Task<RecordRounds.Result> RecordAsync()
        => _host.SendAsync(new RecordRounds.Command { Id = _stop, Acts = [new() { Id = Guid.NewGuid(), Kind = CleaningRoundKind.Done, Points = [0] }] }, Roles.Maintenance);

    [Benchmark(Description = "Today's figures counted anew")]
    public Task<int> KeepAsync() => _host.SendAsync(new KeepCleaningDays.Command());

    private static async Task<int> SitesAsync(PortalDbContext db)
    {
        // The demonstration's own year gives way.
        await db.CleaningRounds.ExecuteDeleteAsync();
        await db.CleaningPlans.ExecuteDeleteAsync();
        await db.CleaningKeptDays.ExecuteDeleteAsync();
        var one = await db.Residences.AsNoTracking().OrderBy(row => row.Id).FirstAsync();
        var known = await db.CleaningSites.CountAsync();
        for (var number = known + 1; number <= Residences; number++)
        {
            var residence = new Residence(Guid.NewGuid(), $"Résidence {number}", new ResidenceAddress([new ResidenceStretch($"rue {number}")], "49000", "Angers", null), one.AgencyId, one.LodgeId is null || number > 200 ? null : one.LodgeId);
            db.Residences.Add(residence);
            db.CleaningSites.Add(new CleaningSite(residence.Id, number));
        }
        await db.SaveChangesAsync();
        var lines = Enumerable.Range(0, Points).Select(point => new CleaningLine(point, CleaningRhythm.On(Workdays, point == Handles ? 2 : 1))).ToList();
        var plans = Enumerable.Range(1, Residences).Select(site => new CleaningPlan(Guid.NewGuid(), site, 1, new CleaningTerms(First, null, lines), null, At(First, 6))).ToList();
        await db.InsertAsync(plans, CancellationToken.None);
        return plans.Count;
    }

    private static async Task<int> DayAsync(PortalDbContext db, DateOnly date)
    {
        var rows = new List<CleaningRound>();
        if (HolidayCalendar.France.IsWorkingDay(date))
        {
            for (var site = 1; site <= Residences; site++)
            {
                // One in twenty is late.
                rows.Add(Row(site, At(date, (site + date.DayNumber) % 20 == 0 ? 18.5 : 8 + (site % 200 / 100.0)), (1L << Points) - 1));
                rows.Add(Row(site, At(date, 14.5), 1L << Handles));
            }
        }
        await db.InsertAsync(rows, CancellationToken.None);
        await db.InsertAsync([new CleaningKeptDay(date)], CancellationToken.None);
        return await db.CleaningKeptDays.Where(day => day.On == date).ExecuteUpdateAsync(set => set.SetProperty(day => day.IsStale, true));
    }

    private static CleaningRound Row(int site, DateTime at, long points) => CleaningRound.Done(new CleaningAct(Guid.NewGuid(), site, Guid.Empty, at, at), points);

    private static DateTime At(DateOnly date, double hour) => Paris.ToStored(Paris.ToInstant(date.ToDateTime(TimeOnly.MinValue).AddHours(hour)));
}
