using System.Globalization;
using System.Security.Cryptography;
using AngersHabitat.Application.Notices;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Notices;
using AngersHabitat.Domain.Subscriptions;
using AngersHabitat.Store;
using AngersHabitat.Testing;
using Mediator;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Benchmarks.Mail;

/// <summary>A database with subscribers and a notice for all of them, a real SMTP server in this process, and the portal that sends to it from a process of its own.</summary>
internal sealed class MailStage : IAsyncDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"angers-mail-{Environment.ProcessId}.db");

    /// <summary>The SMTP server, with TLS.</summary>
    public MailServer Server { get; } = new();

    /// <summary>Makes the database.</summary>
    /// <param name="subscribers">Confirmed addresses, each of which follows a residence.</param>
    /// <param name="published">Whether the notice is published; its letters are posted once the portal runs.</param>
    /// <returns>The notice.</returns>
    public async Task<Guid> SetAsync(int subscribers, bool published)
    {
        DemoDatabase.CopyWithoutFollowersTo(_file);
        await using var host = new BenchmarkHost(_file, chores: false);
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var now = scope.ServiceProvider.GetRequiredService<PortalClock>().UtcNow;
        var residences = await db.Residences.Select(row => row.Id).ToListAsync();
        for (var number = 0; number < subscribers; number++)
        {
            var row = new Subscription(Guid.NewGuid(), Address(number), [new Followed(FollowedKind.Residence, residences[number % residences.Count])], now);
            row.Confirm(now);
            db.Subscriptions.Add(row);
        }
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        return await WriteAsync(scope.ServiceProvider.GetRequiredService<IMediator>(), published);
    }

    /// <summary>Address of a subscriber.</summary>
    public static string Address(int number) => string.Create(CultureInfo.InvariantCulture, $"abonne{number}@exemple.fr");

    /// <summary>Starts the portal; what waits is sent at this rate.</summary>
    public Task<PortalProcess> StartAsync(int perMinute) => PortalProcess.StartAsync(_file, settings: new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Demo__Enabled"] = "false",
        ["Mail__Host"] = "127.0.0.1",
        ["Mail__Port"] = Server.Port.ToString(CultureInfo.InvariantCulture),
        ["Mail__From"] = "portail@bailleur.example",
        ["Mail__Certificate"] = Convert.ToHexString(SHA256.HashData(Server.Certificate.RawData)),
        ["Mail__PerMinute"] = perMinute.ToString(CultureInfo.InvariantCulture),
    });

    /// <summary>
    /// Ends the leases of a portal that was killed, as the minutes that they last would: a lease is there because the others cannot know that its holder is dead, which is known here.
    /// </summary>
    public void EndLeases() => Run("UPDATE ChoreRuns SET LeaseUntil = NULL; UPDATE Letters SET LeaseUntil = NULL;", command => command.ExecuteNonQuery());

    /// <summary>A number out of the database.</summary>
    public long Count(string sql) => Run(sql, command => (long)command.ExecuteScalar()!);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        DemoDatabase.Delete(_file);
    }

    private static async Task<Guid> WriteAsync(IMediator mediator, bool published)
    {
        var id = await mediator.Send(NoticeSteps.Draft() with { Importance = Importance.Urgent });
        if (published)
            await mediator.Send(new ScheduleNotice.Command { Id = id, Version = (await mediator.Send(new GetNotice.Query(id))).Form.Version });
        return id;
    }

    private T Run<T>(string sql, Func<SqliteCommand, T> run)
    {
        using var connection = new SqliteConnection($"Data Source={_file};Pooling=False;Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return run(command);
    }
}
