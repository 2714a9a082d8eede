using System.Diagnostics;
using AngersHabitat.Benchmarks.Files;
using AngersHabitat.Testing;

namespace AngersHabitat.Benchmarks.Mail;

/// <summary>
/// <c>dotnet run -c Release --project tests/AngersHabitat.Benchmarks -- mail [subscribers] [letters a minute]</c>: a notice is published for everyone who follows something. Says how soon the
/// letters are posted, how many go in a minute, and how long others wait for the portal before and meanwhile. Takes less than three minutes: it looks at one minute of sending.
/// </summary>
internal static class MeasureMail
{
    private static readonly TimeSpan Before = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Watched = TimeSpan.FromMinutes(1);

    public static async Task RunAsync(int subscribers, int perMinute)
    {
        await using var stage = new MailStage();
        var notice = await stage.SetAsync(subscribers, published: false);
        await using var portal = await stage.StartAsync(perMinute);
        Console.WriteLine($"{subscribers} subscribers, {perMinute} letters a minute allowed");
        await WithOthersAsync(portal, "before", () => Task.Delay(Before));
        await WithOthersAsync(portal, "meanwhile", () => SendAsync(stage, portal, notice, Math.Min(subscribers, perMinute)));
        Console.WriteLine($"memory: {portal.PeakMemory()} MiB at most");
    }

    private static async Task SendAsync(MailStage stage, PortalProcess portal, Guid notice, int most)
    {
        var claire = await portal.SignInAsync("accueil@demo.example");
        var page = await claire.OpenAsync($"/agents/infos/{notice}");
        var begin = Stopwatch.GetTimestamp();
        await claire.SubmitAsync(page, $"/agents/infos/{notice}/publier");
        var answered = Seconds(begin);
        while (stage.Server.Taken.IsEmpty)
            await Task.Delay(5);
        var (first, minute) = (Seconds(begin), Stopwatch.GetTimestamp());
        while (stage.Count("SELECT COUNT(*) FROM OutboxMessages WHERE State = 'Waiting'") > 0)
            await Task.Delay(50);
        var posted = Seconds(begin);
        while (Stopwatch.GetElapsedTime(minute) < Watched && stage.Server.Taken.Count < most)
            await Task.Delay(50);
        var (sent, took) = (stage.Server.Taken.Count, Seconds(minute));
        Console.WriteLine(FormattableString.Invariant($"published in {answered:0.00} s; first letter there after {first:0.0} s, all {stage.Count("SELECT COUNT(*) FROM Letters")} posted after {posted:0.0} s"));
        Console.WriteLine(FormattableString.Invariant($"{sent} letters in {took:0.0} s: {sent * 60 / took:0} a minute; processor {portal.ProcessorTime().TotalSeconds:0.0} s in all"));
    }

    private static async Task WithOthersAsync(PortalProcess portal, string when, Func<Task> act)
    {
        using var end = new CancellationTokenSource();
        Waits[] waits = [await Waits.OfCallsAsync(portal), Waits.OfPages(portal)];
        var work = waits.Select(wait => Task.Run(() => wait.RunAsync(end.Token))).ToList();
        await act();
        await end.CancelAsync();
        await Task.WhenAll(work);
        foreach (var wait in waits)
            Console.WriteLine($"  {when}: {wait}");
    }

    private static double Seconds(long since) => Stopwatch.GetElapsedTime(since).TotalSeconds;
}
