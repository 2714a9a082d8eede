using System.Diagnostics;
using AngersHabitat.Testing;

namespace AngersHabitat.Benchmarks.Files;

/// <summary>
/// <c>dotnet run -c Release --project tests/AngersHabitat.Benchmarks -- files [people]</c>: a file of people sent to the portal in a process of its own, on a fresh
/// database, with and without others at work. The memory is read from <c>/proc</c>, so it runs on Linux.
/// </summary>
internal static class MeasureImport
{
    public static async Task RunAsync(int people)
    {
        var file = PeopleFile.Make(people, seed: 7);
        Console.WriteLine($"{people} people, {file.Length / 1024 / 1024} MiB");
        foreach (var others in (bool[])[false, true])
            await OnceAsync(file, others);
    }

    private static async Task OnceAsync(byte[] file, bool others)
    {
        var database = Path.Combine(Path.GetTempPath(), $"angers-measure-{Environment.ProcessId}.db");
        DemoDatabase.CopyTo(database);
        await using (var portal = await PortalProcess.StartAsync(database))
        {
            var visit = new ImportVisit(await portal.SignInAsync("responsable@demo.example"));
            // What a portal reads once after its start is no part of the file.
            await Task.Delay(TimeSpan.FromSeconds(10));
            var rest = portal.Memory();
            var (sorting, _) = await TakenAsync(portal, () => visit.SendAsync(file));
            var peak = portal.PeakMemory();
            using var end = new CancellationTokenSource();
            Waits[] waits = others ? [await Waits.OfCallsAsync(portal), Waits.OfSignIns(portal)] : [];
            var work = waits.Select(wait => Task.Run(() => wait.RunAsync(end.Token))).ToList();
            var added = 0;
            var (storing, processor) = await TakenAsync(portal, async () =>
            {
                await visit.ConfirmAsync();
                added = await visit.EndAsync();
            });
            await end.CancelAsync();
            await Task.WhenAll(work);
            Console.WriteLine(FormattableString.Invariant($"{(others ? "others at work" : "alone")}: {added} stored; sorted {sorting:0.0} s, stored {storing:0.0} s ({processor:0.0} s of processor)"));
            Console.WriteLine(FormattableString.Invariant($"  above rest ({rest} MiB): {peak - rest} MiB sorted, {portal.PeakMemory() - rest} MiB stored"));
            foreach (var wait in waits)
                Console.WriteLine($"  {wait}");
        }
        DemoDatabase.Delete(database);
    }

    private static async Task<(double Seconds, double Processor)> TakenAsync(PortalProcess portal, Func<Task> act)
    {
        var (begin, processor) = (Stopwatch.GetTimestamp(), portal.ProcessorTime());
        await act();
        return (Stopwatch.GetElapsedTime(begin).TotalSeconds, (portal.ProcessorTime() - processor).TotalSeconds);
    }
}
