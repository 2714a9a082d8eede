using System.Text;
using AngersHabitat.Testing;
using Microsoft.Data.Sqlite;

namespace AngersHabitat.Benchmarks.Files;

/// <summary>
/// <c>-- kill [people]</c>: the portal is killed (SIGKILL) while it stores a file, twice, and started again on the same database. It must take the file up after
/// its lease, end whole, and hold nobody twice. Ends with an error otherwise.
/// </summary>
internal static class KillImport
{
    public static async Task RunAsync(int people)
    {
        var database = Path.Combine(Path.GetTempPath(), $"angers-kill-{Environment.ProcessId}.db");
        DemoDatabase.CopyTo(database);
        var (file, page) = (PeopleFile.Make(people, seed: 7), "");
        foreach (var share in (double[])[0.2, 0.6])
            page = await UntilKilledAsync(database, file, page, (int)(people * share));
        await using (var portal = await PortalProcess.StartAsync(database))
        {
            var visit = new ImportVisit(await portal.SignInAsync("responsable@demo.example")) { Page = page };
            var added = await visit.EndAsync();
            Require(added == people, $"{added} people are said to be added");
            await visit.SendAsync(file);
            Require((await visit.ReadAsync()).Contains("n’ajoute personne", StringComparison.Ordinal), "the same file again adds nobody");
            await RefusalAsync(portal);
        }
        Require(Count(database, "SELECT COUNT(*) FROM People WHERE Reference LIKE 'REF%'") == people, "every person is there");
        Require(Count(database, "SELECT COUNT(*) - COUNT(DISTINCT Reference) FROM People") == 0, "nobody is there twice");
        Require(Count(database, "SELECT COUNT(*) FROM CampaignContacts c JOIN People p ON p.Id = c.PersonId WHERE p.Reference LIKE 'REF%'") == people, "everybody has her contact, once");
        DemoDatabase.Delete(database);
    }

    // Starts, sends the file unless that was done, and kills once so many lines are stored.
    private static async Task<string> UntilKilledAsync(string database, byte[] file, string page, int lines)
    {
        await using var portal = await PortalProcess.StartAsync(database);
        var visit = new ImportVisit(await portal.SignInAsync("responsable@demo.example")) { Page = page };
        if (page.Length == 0)
        {
            await visit.SendAsync(file);
            _ = visit.ConfirmAsync().ContinueWith(work => work.Exception, TaskScheduler.Default);
        }
        (int Lines, bool IsUnderWay) state;
        do
        {
            await Task.Delay(100);
            state = await visit.LookAsync();
        }
        while (state.Lines < lines && !(await visit.ReadAsync()).Contains("Tout le fichier", StringComparison.Ordinal));
        Require(state.IsUnderWay, $"killed in the middle, after {state.Lines} lines");
        portal.Kill();
        return visit.Page;
    }

    // Over a real socket, where a body that is cut off would show as a reset connection.
    private static async Task RefusalAsync(PortalProcess portal)
    {
        try
        {
            await new ImportVisit(await portal.SignInAsync("responsable@demo.example")).SendAsync(Encoding.UTF8.GetBytes(new string('a', 26 * 1024 * 1024)));
        }
        catch (InvalidOperationException refused)
        {
            Require(refused.Message.Contains("Le fichier dépasse 20 Mo", StringComparison.Ordinal), "a file some MiB too large is refused in words");
        }
    }

    private static long Count(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Require(bool holds, string what)
    {
        Console.WriteLine($"{(holds ? "ok" : "FAILED")}: {what}");
        if (!holds)
            throw new InvalidOperationException(what);
    }
}
