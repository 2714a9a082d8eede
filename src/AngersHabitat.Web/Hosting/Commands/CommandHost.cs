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

    /// <summary>Runs a command on the portal's own services.</summary>
    public static Task<int> UseAsync(ParseResult parsed, Func<CommandHost, Task<int>> run)
    {
        var output = parsed.InvocationConfiguration.Output;
        return GuardAsync(output, async () =>
        {
            var builder = ProgramFolder.Build(["--Serilog:MinimumLevel:Default=Fatal"]);
            builder.AddPortal();
            await using var app = builder.Build();
            await using var scope = app.Services.CreateAsyncScope();
            var host = new CommandHost(scope.ServiceProvider, output);
            var errors = scope.ServiceProvider.GetRequiredService<IStoreErrors>();
            try
            {
                return await run(host);
            }
            catch (Exception fault) when (errors.TroubleOf(fault) is { } trouble)
            {
                return await host.SayAsync(Words.Of(Preparation.FaultOf(trouble)), exit: 1);
            }
        });
    }

    /// <summary>Says in French what a rule, a setting or a file refuses, with exit code 1.</summary>
    public static async Task<int> GuardAsync(TextWriter output, Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception refused) when (Reason(refused) is { } reason)
        {
            await output.WriteLineAsync(reason);
            return 1;
        }
    }

    /// <summary>Says one line.</summary>
    public async Task<int> SayAsync(string line, int exit = 0)
    {
        await Output.WriteLineAsync(line);
        return exit;
    }

    private static string? Reason(Exception refused) => refused switch
    {
        RuleException rule => Words.Of(rule),
        InvalidOperationException => $"Réglage refusé : {refused.Message}",
        IOException or UnauthorizedAccessException => $"Fichier : {refused.Message}",
        _ => null,
    };
}
