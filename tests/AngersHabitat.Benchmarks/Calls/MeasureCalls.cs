using System.Diagnostics;
using AngersHabitat.Testing;

namespace AngersHabitat.Benchmarks.Calls;

/// <summary>
/// <c>dotnet run -c Release --project tests/AngersHabitat.Benchmarks -- calls [people] [agents] [seconds]</c>: agents, each with an account of her own, who claim and give back, then claim and
/// note, against a portal in a process of its own. They share the processors with it.
/// </summary>
internal static class MeasureCalls
{
    public static async Task RunAsync(int people, int agents, int seconds)
    {
        var database = Path.Combine(Path.GetTempPath(), $"angers-calls-{Environment.ProcessId}.db");
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Demo__Enabled"] = "true", ["Demo__Contacts"] = $"{people}", ["Demo__Operations"] = "59", ["Store__Keys"] = database + ".keys", ["Mail__Folder"] = database + ".courriers",
        };
        var emails = await CallStage.MakeAsync(database, people, agents);
        await using (var portal = await PortalProcess.StartAsync(database, "Production", settings))
        {
            var clients = new List<PageClient>();
            foreach (var email in emails)
            {
                clients.Add(portal.Visit());
                await clients[^1].SignInAsync(email, AccountSteps.Password);
            }
            foreach (var notes in (bool[])[false, true])
                await OnceAsync(portal, [.. clients.Select(client => new CallingAgent(client, CallStage.Campaign))], notes, TimeSpan.FromSeconds(seconds));
        }
        DemoDatabase.Delete(database);
        File.Delete(settings["Store__Keys"]);
    }

    private static async Task OnceAsync(PortalProcess portal, IReadOnlyList<CallingAgent> agents, bool notes, TimeSpan time)
    {
        using var end = new CancellationTokenSource(time);
        var (begin, processor) = (Stopwatch.GetTimestamp(), portal.ProcessorTime());
        await Task.WhenAll(agents.Select(agent => Task.Run(() => agent.RunAsync(notes, end.Token))));
        var taken = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        Console.WriteLine(FormattableString.Invariant($"claimed, {(notes ? "noted" : "given back")}: {(portal.ProcessorTime() - processor).TotalSeconds / taken:0.00} processors of the portal, {agents.Sum(agent => agent.WithoutAnybody)} times nobody"));
        Say("claims", agents.SelectMany(agent => agent.Claims), taken);
        Say(notes ? "notes" : "given back", agents.SelectMany(agent => agent.Notes), taken);
    }

    private static void Say(string what, IEnumerable<TimeSpan> taken, double seconds)
    {
        var sorted = taken.Order().ToList();
        Console.WriteLine(FormattableString.Invariant($"  {sorted.Count / seconds:0} {what} a second; median {At(sorted, 0.5):0} ms, 99 in 100 within {At(sorted, 0.99):0} ms"));
    }

    private static double At(List<TimeSpan> sorted, double share) => sorted.Count == 0 ? 0 : sorted[(int)(sorted.Count * share)].TotalMilliseconds;
}
