using System.Globalization;
using AngersHabitat.Benchmarks.Calls;
using AngersHabitat.Benchmarks.Files;
using AngersHabitat.Benchmarks.Fuzz;
using AngersHabitat.Benchmarks.Mail;
using BenchmarkDotNet.Running;

namespace AngersHabitat.Benchmarks;

/// <summary><c>calls [people] [agents] [seconds]</c>, <c>files [people]</c>, <c>kill [people]</c>, <c>mail [subscribers] [letters a minute]</c> and <c>kill-mail [times]</c> work on a portal in a process of its own, <c>fuzz [requests] [seed]</c> on one in this; everything else is BenchmarkDotNet's.</summary>
internal static class Entry
{
    private static async Task<int> Main(string[] args)
    {
        // The portal under test finds its pages through a manifest in the current folder.
        Directory.SetCurrentDirectory(AppContext.BaseDirectory);
        if (args is ["fuzz", .. var sent])
            return await SendFuzz.RunAsync(Number(sent, 100_000), Number([.. sent.Skip(1)], Random.Shared.Next()));
        await (args switch
        {
            ["calls", .. var rest] => MeasureCalls.RunAsync(Number(rest, 100_000), Number([.. rest.Skip(1)], 50), Number([.. rest.Skip(2)], 30)),
            ["files", .. var rest] => MeasureImport.RunAsync(Number(rest, 100_000)),
            ["kill", .. var rest] => KillImport.RunAsync(Number(rest, 20_000)),
            ["mail", .. var rest] => MeasureMail.RunAsync(Number(rest, 20_000), Number([.. rest.Skip(1)], 1_200)),
            ["kill-mail", .. var rest] => KillMail.RunAsync(Number(rest, 50)),
            _ => Task.Run(() => BenchmarkSwitcher.FromAssembly(typeof(Entry).Assembly).Run(args)),
        });
        return 0;
    }

    private static int Number(string[] args, int otherwise) => args is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
