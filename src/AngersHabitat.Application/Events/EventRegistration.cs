using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Events;

/// <summary>Finds and registers what has to do with events.</summary>
public static class EventRegistration
{
    /// <summary>What tells, and the listeners and receivers of this assembly.</summary>
    public static IServiceCollection AddEvents(this IServiceCollection services) => services
        .AddScoped<EventLog>().AddScoped<Outbox>().AddSingleton<EventDispatcher>().AddSingleton<SignalReader>().AddSingleton<PortalNode>()
        .AddListeners(typeof(EventRegistration).Assembly);

    /// <summary>What a node holds in its memory, once for all its requests.</summary>
    public static IServiceCollection AddHeld<T>(this IServiceCollection services)
        where T : class, INodeMemory
        => services.AddSingleton<T>().AddSingleton<INodeMemory>(provider => provider.GetRequiredService<T>());

    /// <summary>The listeners and receivers of an assembly.</summary>
    public static IServiceCollection AddListeners(this IServiceCollection services, Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        foreach (var type in assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }))
            services.AddListener(type);
        return services;
    }

    /// <summary>One class, for every kind of event that it listens to and every kind of message that it receives.</summary>
    public static IServiceCollection AddListener(this IServiceCollection services, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        foreach (var face in type.GetInterfaces().Where(face => face.IsGenericType))
        {
            if (face.GetGenericTypeDefinition() == typeof(IListen<>))
                services.AddScoped(face, type);
            else if (face.GetGenericTypeDefinition() == typeof(IReceive<>))
                services.AddScoped(face, type).AddSingleton(new OutboxKind(face.GetGenericArguments()[0]));
        }
        return services;
    }
}
