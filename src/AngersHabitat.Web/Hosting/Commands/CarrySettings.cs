using System.Text.Json;
using AngersHabitat.Application.Portable;

namespace AngersHabitat.Web.Hosting.Commands;

/// <summary><c>export</c> and <c>import</c>.</summary>
internal static class CarrySettings
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static async Task<int> ExportAsync(CommandHost host, string file, CancellationToken cancellationToken)
    {
        if (File.Exists(file))
            return await host.SayAsync($"{file} existe déjà : donnez un nom neuf.", exit: 1);
        var copy = await host.Services.GetRequiredService<IMediator>().Send(new ExportPortal.Query(), cancellationToken);
        await using (var stream = File.Create(file))
            await JsonSerializer.SerializeAsync(stream, copy, Json, cancellationToken);
        return await host.SayAsync($"{copy.Count} lignes écrites dans {file}. Aucune donnée personnelle ; l'ouverture au public se décide dans l'autre portail.");
    }

    public static async Task<int> ImportAsync(CommandHost host, string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
            return await host.SayAsync($"{file} n'existe pas.", exit: 1);
        var count = await host.Services.GetRequiredService<IMediator>().Send(new ImportPortal.Command(await ReadAsync(file, cancellationToken)), cancellationToken);
        return await host.SayAsync($"{count} lignes reprises.");
    }

    private static async Task<PortalCopy> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = File.OpenRead(file);
            return await JsonSerializer.DeserializeAsync<PortalCopy>(stream, Json, cancellationToken) ?? throw new RuleException("Landlord.CopyUnreadable");
        }
        catch (JsonException)
        {
            throw new RuleException("Landlord.CopyUnreadable");
        }
    }
}
