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
        foreach (var kind in typeof(FileServices).Assembly.ClassesOf<IImportKind>())
            services.AddScoped(typeof(IImportKind), kind);
    }
}
