using System.Reflection;
using AngersHabitat.Application.Common;
using AngersHabitat.Application.Pipeline;
using AngersHabitat.Domain.Common;
using AngersHabitat.Store;
using Mediator;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Testing;

/// <summary>The portal as in production, on SQL Server's provider and no server: what it sends is kept and read, what it gets is drawn by chance.</summary>
public sealed class PaperHost : PortalHost
{
    private static readonly MethodInfo Handling = typeof(PaperHost).GetMethod(nameof(HandleAsync), BindingFlags.Static | BindingFlags.NonPublic)!;

    public PaperHost()
    {
        EnvironmentName = "Production";
        Settings["Store:Provider"] = "SqlServer";
        Settings["ConnectionStrings:Portal"] = "Server=paper;Database=AngersHabitat;Encrypt=False";
        Settings["Chores:Enabled"] = "false";
        Adding = services => services.ConfigureDbContext<PortalDbContext>(options => options.UseSqlServer(new PaperConnection(Paper)));
    }

    /// <summary>What answers.</summary>
    public PaperServer Paper { get; } = new();

    /// <summary>Runs the handler of a message as its command would run, in its transaction, without asking who sends it nor whether the form is right.</summary>
    /// <param name="message">The type of the message.</param>
    /// <param name="handler">The type of its handler.</param>
    /// <param name="seed">What it is told, and what it is answered.</param>
    public Task<PaperScript> RunAsync(Type message, Type handler, int seed) => PlayAsync(seed, async (services, script) =>
    {
        if (Made.Of(message, script) is not { } made)
            return;
        var face = handler.GetInterfaces().First(face => face.IsGenericType && face.GetGenericArguments() is [var first, _] && first == message);
        await (Task)Handling.MakeGenericMethod(face.GetGenericArguments()).Invoke(null, [services, made, handler])!;
    });

    /// <summary>Runs some work of the portal; what it is refused on its way is no fault, a query that cannot be translated is.</summary>
    public async Task<PaperScript> PlayAsync(int seed, Func<IServiceProvider, PaperScript, Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        _ = Services;
        var script = new PaperScript(seed);
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingFor>().Actor = new Actor(PaperScript.Id, "Essai", [.. Roles.All]);
        Paper.Play(script);
        try
        {
            await work(scope.ServiceProvider, script).WaitAsync(TimeSpan.FromSeconds(30));
        }
        catch (InvalidOperationException refused) when (refused.Message.Contains("could not be translated", StringComparison.Ordinal))
        {
            script.Note("", [refused.Message]);
        }
        catch (Exception refused) when (refused is not OutOfMemoryException)
        {
            // Rows by chance contradict each other, and rules say so.
            script.Refused = refused;
        }
        finally
        {
            Paper.Play(null);
        }
        return script;
    }

    private static async Task HandleAsync<TMessage, TResponse>(IServiceProvider services, TMessage message, Type handler)
        where TMessage : IMessage
    {
        var made = ActivatorUtilities.CreateInstance(services, handler);
        MessageHandlerDelegate<TMessage, TResponse> handle = (sent, token) => (ValueTask<TResponse>)handler.GetMethod("Handle", [typeof(TMessage), typeof(CancellationToken)])!.Invoke(made, [sent, token])!;
        if (message is IBaseCommand)
            await ((IPipelineBehavior<TMessage, TResponse>)ActivatorUtilities.CreateInstance(services, typeof(TransactionBehavior<,>).MakeGenericType(typeof(TMessage), typeof(TResponse)))).Handle(message, handle, default);
        else
            await handle(message, default);
    }
}
