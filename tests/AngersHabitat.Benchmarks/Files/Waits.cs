using System.Diagnostics;
using AngersHabitat.Testing;

namespace AngersHabitat.Benchmarks.Files;

/// <summary>Others at work while a file is stored: how long each of their steps took.</summary>
internal sealed class Waits(string name, Func<Task> step, TimeSpan pause)
{
    private readonly List<TimeSpan> _taken = [];

    /// <summary>An agent who notes a call ten times a second.</summary>
    public static async Task<Waits> OfCallsAsync(PortalProcess portal)
    {
        const string Calls = "/agents/appels-entrants";
        var agent = await portal.SignInAsync("standard@demo.example");
        var page = await agent.OpenAsync(Calls);
        return new Waits("calls noted", () => agent.SubmitAsync(page, Calls, ("Id", $"{Guid.NewGuid()}"), ("Reason", "Rent"), ("Outcome", "Answered")), TimeSpan.FromMilliseconds(100));
    }

    /// <summary>Somebody who signs in as often as the portal lets one address do so.</summary>
    public static Waits OfSignIns(PortalProcess portal)
        => new("sign-ins", () => portal.SignInAsync("accueil@demo.example"), TimeSpan.FromSeconds(2.2));

    /// <summary>Tenants who open the page of a residence, ten times a second.</summary>
    public static Waits OfPages(PortalProcess portal)
    {
        var (tenant, count) = (portal.Visit(), 0);
        string[] pages = ["/residences/les-tilleuls", "/residences/cour-saint-laud", "/lieux/agence-centre", "/infos", "/"];
        return new Waits("pages read", () => tenant.OpenAsync($"{pages[count++ % pages.Length]}"), TimeSpan.FromMilliseconds(100));
    }

    /// <summary>Works until the end.</summary>
    public async Task RunAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var begin = Stopwatch.GetTimestamp();
            await step();
            _taken.Add(Stopwatch.GetElapsedTime(begin));
            await Task.Delay(pause, CancellationToken.None);
        }
    }

    public override string ToString() => FormattableString.Invariant($"{_taken.Count} {name}, longest {_taken.Max().TotalSeconds:0.00} s, median {_taken.Order().ElementAt(_taken.Count / 2).TotalSeconds:0.000} s");
}
