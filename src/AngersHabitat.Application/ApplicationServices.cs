using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Demo;
using AngersHabitat.Application.Events;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Lists;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application;

/// <summary>Registers what the use cases need, apart from the mediator itself, which the host generates.</summary>
public static class ApplicationServices
{
    /// <summary>Adds validators, audit trail, events, chores, demonstration data sets, and what each feature's part adds.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        // Before the validators of the questions themselves, which then see no date that cannot be reckoned with.
        foreach (var question in typeof(ApplicationServices).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IFiltered))))
            services.AddScoped(typeof(IValidator<>).MakeGenericType(question), typeof(FilterRules<>).MakeGenericType(question));
        services.AddValidatorsFromAssembly(typeof(ApplicationServices).Assembly, includeInternalTypes: true);
        services.AddScoped<AuditTrail>().AddScoped<ActingFor>();
        services.AddEvents();
        services.AddChores(typeof(ApplicationServices).Assembly);
        services.AddFileImports();
        services.AddScoped<DemoLoader>();
        foreach (var type in typeof(ApplicationServices).Assembly.GetTypes())
        {
            if (type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IDemoDataSet)))
                services.AddScoped(typeof(IDemoDataSet), type);
            if (type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IApplicationPart)))
                ((IApplicationPart)Activator.CreateInstance(type)!).AddServices(services);
        }
        return services;
    }
}
