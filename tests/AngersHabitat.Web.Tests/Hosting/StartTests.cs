using AngersHabitat.Store;
using AngersHabitat.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Web.Tests.Hosting;

/// <summary>A portal whose store is of no use says in one sentence what to do, and does not start.</summary>
[SqliteOnly("a file can be brought into trouble")]
public sealed class StartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("angers-start-").FullName;

    private string File => Path.Combine(_folder, "portal.db");

    [Theory]
    [InlineData("no folder", "son dossier")]
    [InlineData("no database", "abîmée")]
    [InlineData("torn", "abîmée")]
    [InlineData("newer", "version plus récente")]
    [InlineData("read-only", "ne peut pas être écrite")]
    [InlineData("sealed elsewhere", "une clé que ce portail n'a pas")]
    [InlineData("held", "Un autre programme tient la base")]
    public async Task Start_OnAStoreOfNoUse_SaysInOneSentenceWhatToDo(string trouble, string words)
    {
        using var other = await MakeAsync(trouble);
        var file = trouble == "no folder" ? Path.Combine(_folder, "nulle-part", "portal.db") : File;
        var reason = await StartAsync($"Data Source={file};Pooling=False{(trouble == "read-only" ? ";Mode=ReadOnly" : "")}");

        reason.ShouldNotBeNull().ShouldContain(words);
        reason.Count(letter => letter == '.').ShouldBe(1, reason);
    }

    [Fact]
    public async Task Start_OnNoStoreYet_MakesOne() => (await StartAsync($"Data Source={File};Pooling=False")).ShouldBeNull();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<string?> StartAsync(string connection)
    {
        var builder = ProgramFolder.Build(["--environment=Production", $"--ConnectionStrings:Portal={connection}", "--Serilog:MinimumLevel:Default=Fatal"]);
        builder.AddPortal();
        builder.Services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(new StoreTroubles()));
        await using var app = builder.Build();
        return await app.PrepareAsync(TestContext.Current.CancellationToken);
    }

    private async Task<IDisposable?> MakeAsync(string trouble)
    {
        if (trouble == "no database")
            await System.IO.File.WriteAllTextAsync(File, new string('x', 9_000));
        else if (trouble != "no folder")
            (await StartAsync($"Data Source={File};Pooling=False")).ShouldBeNull();
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        switch (trouble)
        {
            case "torn":
                await using (var stream = System.IO.File.OpenWrite(File))
                    await stream.WriteAsync(new byte[stream.Length / 2]);
                break;
            case "newer":
                await ExecuteAsync(connection, "INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ('20991231000000_Later', '10.0')");
                break;
            case "sealed elsewhere":
                await ExecuteAsync(connection, "INSERT INTO DataProtectionKeys (FriendlyName, Xml) VALUES ('clé', 'ah1.0123abcd.c2NlbGzDqQ==')");
                break;
            case "held":
                await ExecuteAsync(connection, "BEGIN IMMEDIATE");
                return connection;
        }
        await connection.DisposeAsync();
        return null;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string text)
    {
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync();
    }
}
