using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Chores;

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
