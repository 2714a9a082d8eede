namespace AngersHabitat.Web.Hosting;

/// <summary>
/// Where the portal's own files are. Started from another folder, a published portal would find neither its styles nor its settings, and a command such as
/// <c>create-admin</c> would make a second store there.
/// </summary>
internal static class ProgramFolder
{
    private const string PublicFiles = "wwwroot";

    /// <summary>The builder of the portal: in the folder from which it is started while it is developed, beside the program once it is published.</summary>
    public static WebApplicationBuilder Build(string[] args)
        => WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = Of(args, Directory.GetCurrentDirectory(), AppContext.BaseDirectory) });

    /// <returns>Null: where it is started, or where the arguments say.</returns>
    internal static string? Of(string[] args, string started, string program)
        => args.Any(arg => arg.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase))
            || Directory.Exists(Path.Combine(started, PublicFiles)) || !Directory.Exists(Path.Combine(program, PublicFiles)) ? null : program;
}
