using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Chores;

/// <summary>A chore as the host knows it.</summary>
/// <param name="Type">The class that does the work.</param>
/// <param name="Every">Its interval.</param>
public sealed record ChoreInfo(Type Type, string Name, TimeSpan Every);

/// <summary>Every chore of the portal.</summary>
public sealed class ChoreCatalogue
{
    /// <summary>Asks each chore for its name and interval.</summary>
    public ChoreCatalogue(IServiceScopeFactory scopes, IEnumerable<ChoreType> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        using var scope = scopes.CreateScope();
        All = [.. types.Select(type => (IChore)scope.ServiceProvider.GetRequiredService(type.Type))
            .Select(chore => new ChoreInfo(chore.GetType(), chore.Name, chore.Every)).OrderBy(chore => chore.Name, StringComparer.Ordinal)];
    }

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<ChoreInfo> All { get; }

    /// <summary>The chore of that name; null when there is none.</summary>
    public ChoreInfo? Find(string name) => All.FirstOrDefault(chore => chore.Name == name);
}

/// <summary>Marks a class as a chore in the container.</summary>
public sealed record ChoreType(Type Type);

/// <summary>Finds and registers chores.</summary>
public static class ChoreRegistration
{
    /// <summary>Registers every chore of an assembly, and what runs them.</summary>
    public static IServiceCollection AddChores(this IServiceCollection services, Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        foreach (var type in assembly.ClassesOf<IChore>())
            services.AddChore(type);
        return services.AddScoped<ChoreLedger>().AddScoped<ChoreReport>().AddSingleton<ChoreCatalogue>().AddSingleton<ChoreRunner>().AddSingleton<IChoreBell, ChoreBell>();
    }

    /// <summary>Registers one chore.</summary>
    public static IServiceCollection AddChore(this IServiceCollection services, Type type)
        => services.AddScoped(type).AddSingleton(new ChoreType(type));
}
