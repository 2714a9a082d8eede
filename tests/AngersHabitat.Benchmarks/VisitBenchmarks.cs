using AngersHabitat.Testing;
using BenchmarkDotNet.Attributes;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Benchmarks;

/// <summary>Lists, steering and planner with 100,000 visits.</summary>
[MemoryDiagnoser]
[InProcess]
[WarmupCount(3)]
[IterationCount(15)]
[InvocationCount(4, unrollFactor: 1)]
public class VisitBenchmarks
{
    // One store for all: its hundred thousand visits take longer to make than all measures together.
    private static readonly PortalHost Host = new() { MakesDemonstration = true, Settings = { ["Demo:Visits"] = "13", ["Demo:Contacts"] = "20" } };
    private HttpClient _manager = null!;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _manager = (await Host.SignInAsync("responsable@demo.example")).Http;
        Console.WriteLine($"// {await Host.InStoreAsync(db => db.Interventions.CountAsync())} visits stored");
    }

    [Benchmark(Description = "GET /agents/interventions")]
    public Task<string> ListAsync() => GetAsync("/agents/interventions");

    [Benchmark(Description = "GET /agents/interventions (ended ones too, page 50)")]
    public Task<string> AllAsync() => GetAsync("/agents/interventions?terminees=true&page=50");

    [Benchmark(Description = "GET /agents/interventions/agenda")]
    public Task<string> AgendaAsync() => GetAsync("/agents/interventions/agenda");

    [Benchmark(Description = "GET /pilotage/interventions")]
    public Task<string> SteeringAsync() => GetAsync("/pilotage/interventions");

    [Benchmark(Description = "GET /pilotage/interventions (since 2 March 2020)")]
    public Task<string> LongSteeringAsync() => GetAsync("/pilotage/interventions?du=2020-03-02");

    [Benchmark(Description = "GET /pilotage/interventions/jours")]
    public Task<string> DaysAsync() => GetAsync("/pilotage/interventions/jours");

    private Task<string> GetAsync(string address) => _manager.GetStringAsync(new Uri(address, UriKind.Relative));
}
