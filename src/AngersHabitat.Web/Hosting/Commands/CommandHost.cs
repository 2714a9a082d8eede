using System.CommandLine;
using AngersHabitat.Store;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Web.Hosting.Commands;

/// <summary>The portal without its server, for one command: its services, and where to write what was done.</summary>
/// <param name="Services">Of one scope.</param>
/// <param name="Output">What whoever asked reads.</param>
internal sealed record CommandHost(IServiceProvider Services, TextWriter Output)
{
    public PortalDbContext Store => Services.GetRequiredService<PortalDbContext>();

    public IStoreCare Care => Services.GetRequiredService<IStoreCare>();

    /// <summary>Runs a command; a rule that refuses is said in French, with exit code 1.</summary>
    public static async Task<int> UseAsync(ParseResult parsed, Func<CommandHost, Task<int>> run)
    {
        var output = parsed.InvocationConfiguration.Output;
        try
        {
            var builder = WebApplication.CreateBuilder(["--Serilog:MinimumLevel:Default=Fatal"]);
            builder.AddPortal();
            await using var app = builder.Build();
            await using var scope = app.Services.CreateAsyncScope();
            return await run(new CommandHost(scope.ServiceProvider, output));
        }
        catch (InvalidOperationException wrong)
        {
            return await FailAsync(output, $"Réglage refusé : {wrong.Message}");
        }
        catch (IOException wrong)
        {
            return await FailAsync(output, $"Fichier : {wrong.Message}");
        }
        catch (UnauthorizedAccessException wrong)
        {
            return await FailAsync(output, $"Fichier : {wrong.Message}");
        }
    }

    /// <summary>Says one line.</summary>
    public async Task<int> SayAsync(string line, int exit = 0)
    {
        await Output.WriteLineAsync(line);
        return exit;
    }

    private static async Task<int> FailAsync(TextWriter output, string line)
    {
        await output.WriteLineAsync(line);
        return 1;
    }
}
