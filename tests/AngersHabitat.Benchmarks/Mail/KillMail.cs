using MimeKit;

namespace AngersHabitat.Benchmarks.Mail;

/// <summary>
/// <c>-- kill-mail [times]</c>: the portal is killed (SIGKILL) that often while it posts and sends a notice's letters, and started again on the same database. In the end each address must have
/// its letter; a second copy may have come only where a death fell between the server's « 250 » and the portal's note, under the same <c>Message-ID</c>. Ends with an error otherwise.
/// </summary>
internal static class KillMail
{
    private const int PerLife = 8;
    private const int Fast = 1_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task RunAsync(int times)
    {
        var (subscribers, seed) = (times * PerLife, Environment.TickCount & 0xFFFF);
        var chance = new Random(seed);
        await using var stage = new MailStage();
        await stage.SetAsync(subscribers, published: true);
        Console.WriteLine($"{subscribers} addresses, {times} deaths, seed {seed}");
        var (posting, sending) = (0, 0);
        for (var time = 0; time < times; time++)
        {
            if (await UntilKilledAsync(stage, chance, byTime: time % 5 == 0))
                sending++;
            else
                posting++;
        }
        await EndAsync(stage);
        Console.WriteLine($"killed {sending} times while letters went, {posting} times at any other moment");
        Check(stage, subscribers, times);
    }

    // In each fifth life after some time, whatever the portal is doing; otherwise within some hundredths of a second after a letter.
    private static async Task<bool> UntilKilledAsync(MailStage stage, Random chance, bool byTime)
    {
        stage.EndLeases();
        var before = stage.Server.Taken.Count;
        await using var portal = await stage.StartAsync(Fast);
        if (byTime)
            await Task.Delay(chance.Next(0, 2_000));
        else
            await UntilAsync(() => stage.Server.Taken.Count > before + chance.Next(0, PerLife - 2) || Waiting(stage) == 0 && stage.Server.Taken.Count > 0);
        await Task.Delay(chance.Next(0, 40));
        portal.Kill();
        return stage.Server.Taken.Count > before;
    }

    private static async Task EndAsync(MailStage stage)
    {
        stage.EndLeases();
        await using var portal = await stage.StartAsync(Fast);
        await UntilAsync(() => stage.Server.Taken.Count > 0 && Waiting(stage) == 0);
    }

    private static long Waiting(MailStage stage)
        => stage.Count("SELECT (SELECT COUNT(*) FROM Letters WHERE State = 'Waiting') + (SELECT COUNT(*) FROM OutboxMessages WHERE State = 'Waiting')");

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var until = DateTime.UtcNow + Patience; !holds(); await Task.Delay(5))
        {
            if (DateTime.UtcNow > until)
                throw new TimeoutException("The portal sends no more.");
        }
    }

    private static void Check(MailStage stage, int subscribers, int times)
    {
        var byAddress = stage.Server.Taken.GroupBy(AddressOf, StringComparer.Ordinal).ToDictionary(copies => copies.Key, copies => copies.ToList(), StringComparer.Ordinal);
        var twice = stage.Server.Taken.Count - byAddress.Count;
        Require(Enumerable.Range(0, subscribers).All(number => byAddress.ContainsKey(MailStage.Address(number))), $"each of {subscribers} addresses has its letter: none is lost");
        Require(byAddress.Count == subscribers, "nobody else has one");
        Require(byAddress.Values.All(copies => copies.Select(copy => copy.MessageId).Distinct(StringComparer.Ordinal).Count() == 1), "an address knows its letter by one Message-ID");
        Require(twice <= times, $"{twice} copies came twice, at most one a death ({times})");
        Require(stage.Count("SELECT COUNT(*) FROM Letters WHERE State <> 'Sent'") == 0 && stage.Count("SELECT COUNT(*) FROM Letters") == subscribers, "each letter is noted as sent, once");
    }

    private static string AddressOf(MimeMessage letter) => letter.To.Mailboxes.Single().Address;

    private static void Require(bool holds, string what)
    {
        Console.WriteLine($"{(holds ? "ok" : "FAILED")}: {what}");
        if (!holds)
            throw new InvalidOperationException(what);
    }
}
