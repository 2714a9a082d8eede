using System.Diagnostics;
using AngersHabitat.Testing;
using AngersHabitat.Testing.Fuzz;

namespace AngersHabitat.Benchmarks.Fuzz;

/// <summary>Sends requests that nobody would send to a portal in process, prints what failed with its seed, and opens every page of everybody afterwards.</summary>
internal static class SendFuzz
{
    private static readonly TimeSpan Slowest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(60);

    /// <returns>The exit code: 1 when anything failed.</returns>
    public static async Task<int> RunAsync(int requests, int seed)
    {
        var start = Stopwatch.GetTimestamp();
        await using var host = new RouteTellingHost { Settings = { ["Chores:Enabled"] = "false" } };
        var walk = await PortalWalk.StartAsync(host);
        var run = new FuzzRun(host, seed) { Slowest = Slowest, Say = Console.WriteLine };
        await run.BeginAsync(walk,
            "appels@demo.example", "accueil@demo.example", "standard@demo.example", "maintenance@demo.example", "technicien@demo.example", "responsable@demo.example", "admin@demo.example");
        Console.WriteLine($"Seed {seed}, {requests} requests");
        using var over = new CancellationTokenSource(Longest);
        await run.SendAsync(requests, over.Token);
        var faults = await run.OpenEverythingAsync(pagesOfARoute: 4);
        Console.WriteLine($"{run.Statuses.Values.Sum()} requests in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s: {string.Join(", ", run.Statuses.Select(status => $"{status.Value} x {status.Key}"))}");
        Console.WriteLine($"{faults.Count} failed{(over.IsCancellationRequested ? " (stopped: out of time)" : "")}");
        return faults.Count == 0 ? 0 : 1;
    }
}
