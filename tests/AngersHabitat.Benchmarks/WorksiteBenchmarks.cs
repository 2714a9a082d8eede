using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;
using AngersHabitat.Testing;
using BenchmarkDotNet.Attributes;
using Mediator;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Benchmarks;

/// <summary>
/// Steering with 10,000 operations and five years of monthly reports. Set <c>BENCH_WORKSITES_DB</c> to a SQLite file kept from one run to the next:
/// telling the story of 10,000 operations takes minutes.
/// </summary>
[MemoryDiagnoser]
[InProcess]
public class WorksiteBenchmarks
{
    private static readonly DateOnly Spring = new(2020, 4, 15);
    private BenchmarkHost _host = null!;
    private HttpClient _manager = null!;
    private IReadOnlyList<OperationHistory> _histories = null!;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _host = new BenchmarkHost(Environment.GetEnvironmentVariable("BENCH_WORKSITES_DB") ?? Path.Combine(Path.GetTempPath(), "angers-bench-worksites.db"));
        _manager = _host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        await new PageClient(_manager).SignInAsync("responsable@demo.example", "Bienvenue-Angers-2020");
        await using var scope = _host.Services.CreateAsyncScope();
        _histories = [.. (await scope.ServiceProvider.GetRequiredService<WorksiteReader>().ReadAsync(CancellationToken.None)).Select(entry => entry.History)];
    }

    [GlobalCleanup]
    public void Cleanup() => _host.Dispose();

    [Benchmark(Description = "Figures of 10,000 operations (no store)")]
    public int Figures() => WorksiteFigures.On(_histories, Spring).Suspended.Operations;

    [Benchmark(Description = "GET /pilotage/chantiers")]
    public Task<string> SteeringPageAsync() => _manager.GetStringAsync(new Uri("/pilotage/chantiers", UriKind.Relative));

    [Benchmark(Description = "GET /pilotage/chantiers?au=2020-04-15")]
    public Task<string> PastPageAsync() => _manager.GetStringAsync(new Uri("/pilotage/chantiers?au=2020-04-15", UriKind.Relative));

    [Benchmark(Description = "GET /pilotage/chantiers/operations (page 50)")]
    public Task<string> ListPageAsync() => _manager.GetStringAsync(new Uri("/pilotage/chantiers/operations?tri=Delay&page=50", UriKind.Relative));

    [Benchmark(Description = "GET /chantiers (page 50)")]
    public Task<string> PublicListAsync() => _manager.GetStringAsync(new Uri("/chantiers?page=50", UriKind.Relative));

    [Benchmark(Description = "GET /pilotage")]
    public Task<string> OverviewAsync() => _manager.GetStringAsync(new Uri("/pilotage", UriKind.Relative));

    [Benchmark(Description = "Summary query, versions compared with the store")]
    public async Task<int> SummaryAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new GetWorksiteSummary.Query(Spring));
        return result.Suspended.Operations;
    }
}
