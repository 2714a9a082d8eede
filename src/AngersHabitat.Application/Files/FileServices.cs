using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Application.Files;

/// <summary>Registers the flow of files; the kinds are found by themselves.</summary>
internal static class FileServices
{
    public static void AddFileImports(this IServiceCollection services)
    {
        services.AddOptions<ImportOptions>().BindConfiguration("Files");
        services.AddSingleton<ImportRunner>();
        services.AddScoped<ImportKinds>();
        foreach (var type in typeof(FileServices).Assembly.GetTypes())
        {
            if (type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IImportKind)))
                services.AddScoped(typeof(IImportKind), type);
        }
    }
}
