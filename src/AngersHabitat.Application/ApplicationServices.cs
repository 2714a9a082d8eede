using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Demo;
using AngersHabitat.Application.Events;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Lists;
using AngersHabitat.Application.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application;

/// <summary>Registers what the use cases need, apart from the mediator itself, which the host generates.</summary>
public static class ApplicationServices
{
    /// <summary>Adds validators, audit trail, events, chores, demonstration data sets, and what each feature's part adds.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        // Before the validators of the questions themselves, which then see no date that cannot be reckoned with.
        var assembly = typeof(ApplicationServices).Assembly;
        foreach (var question in assembly.ClassesOf<IFiltered>())
            services.AddScoped(typeof(IValidator<>).MakeGenericType(question), typeof(FilterRules<>).MakeGenericType(question));
        services.AddValidatorsFromAssembly(assembly, includeInternalTypes: true);
        services.AddSingleton<StoreWatch>().AddSingleton<RefusalBook>();
        services.AddScoped<AuditTrail>().AddScoped<ActingFor>().AddScoped<ShownUntil>();
        services.AddEvents();
        services.AddChores(assembly);
        services.AddFileImports();
        services.AddScoped<DemoLoader>();
        foreach (var set in assembly.ClassesOf<IDemoDataSet>())
            services.AddScoped(typeof(IDemoDataSet), set);
        foreach (var script in assembly.ClassesOf<IDemoScript>())
            services.AddScoped(typeof(IDemoScript), script);
        foreach (var part in assembly.ClassesOf<IApplicationPart>())
            ((IApplicationPart)Activator.CreateInstance(part)!).AddServices(services);
        return services;
    }
}
