using AngersHabitat.Application.Portable;
using AngersHabitat.Application.Privacy.Sealing;
using AngersHabitat.Store.Common;
using AngersHabitat.Store.Sealing;
using AngersHabitat.Web.Features.Accounts.OpenId;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Hosting.Commands;

/// <summary><c>check</c>: what is wrong, in words, before or after an upgrade. Exit code 1 when something is.</summary>
internal static class CheckPortal
{
    public static async Task<int> RunAsync(CommandHost host, CancellationToken cancellationToken)
    {
        var faults = new List<string>();
        faults.AddRange(Settings(host.Services.GetRequiredService<IConfiguration>()));
        faults.AddRange(Folders(host.Services.GetRequiredService<IConfiguration>(), host.Services.GetRequiredService<IHostEnvironment>()));
        faults.AddRange(KeyFile(host.Services.GetRequiredService<KeyRing>()));
        var store = await StoreAsync(host, cancellationToken);
        faults.AddRange(store.Select(fault => Words.Of(fault)));
        if (store.Count == 0)
            faults.AddRange([.. Keys(host.Services), .. await ClockAsync(host, cancellationToken), .. await BackupAsync(host, cancellationToken), .. await JournalAsync(host, cancellationToken)]);
        foreach (var fault in faults)
            await host.SayAsync($"- {fault}");
        return faults.Count == 0
            ? await host.SayAsync("Réglages, base, clés, dossiers, horloge et journal : rien à redire.")
            : await host.SayAsync(faults.Count == 1 ? "1 point à corriger." : $"{faults.Count} points à corriger.", exit: 1);
    }

    private static IEnumerable<string> Settings(IConfiguration configuration)
    {
        var address = configuration["Landlord:Address"];
        if (string.IsNullOrWhiteSpace(address))
            yield return "Landlord:Address est vide : affiches et agendas prendraient l'adresse demandée.";
        else if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http"))
            yield return $"Landlord:Address n'est pas une adresse : {address}.";
        foreach (var proxy in ProxySettings.Read(configuration).Unreadable)
            yield return $"Proxy:Known : {proxy} n'est ni une adresse IP, ni un réseau comme 10.0.0.0/8.";
        foreach (var fault in OpenIdSetup.Read(configuration).Faults)
            yield return fault;
        if (configuration["PathBase"] is { Length: > 0 } path && !path.StartsWith('/'))
            yield return $"PathBase commence par une barre oblique : {path}.";
        if (string.IsNullOrWhiteSpace(configuration["Journal:Key"]))
            yield return "Journal:Key est vide : la clé qui scelle le journal est gardée avec lui.";
        if (configuration.GetValue("Demo:Enabled", defaultValue: false))
            yield return "Demo:Enabled : le portail montrerait les données de démonstration.";
    }

    private static IEnumerable<string> Folders(IConfiguration configuration, IHostEnvironment environment)
    {
        foreach (var folder in (string[])[DataFolder.Of(configuration, environment), Path.GetTempPath()])
        {
            if (Directory.Exists(folder) && !IsWritable(folder))
                yield return $"Le portail ne peut pas écrire dans {folder}.";
        }
        if (DataFolder.IsReadByOthers(configuration, environment))
            yield return $"D'autres utilisateurs du serveur lisent {DataFolder.Of(configuration, environment)}, où sont la base et les clés : chmod -R go= ce dossier.";
    }

    private static IEnumerable<string> KeyFile(KeyRing keys)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(keys.File) && (File.GetUnixFileMode(keys.File) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) != UnixFileMode.None)
            yield return $"D'autres utilisateurs du serveur lisent {keys.File}, où sont les clés de la base : chmod 600 ce fichier.";
    }

    private static bool IsWritable(string folder)
    {
        var probe = Path.Combine(folder, $".essai-{Guid.NewGuid():N}");
        try
        {
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static async Task<IReadOnlyList<StoreFault>> StoreAsync(CommandHost host, CancellationToken cancellationToken)
    {
        try
        {
            var faults = await host.Care.CheckAsync(host.Store, cancellationToken);
            if (faults.Count == 0 && !await host.Services.GetRequiredService<SealedRows>().AreReadableAsync(cancellationToken))
                return [StoreFault.KeysMissing];
            return faults.Count > 0 || await host.Care.TryToWriteAsync(host.Store, cancellationToken) is not { } trouble ? faults : [Preparation.FaultOf(trouble)];
        }
        catch (System.Data.Common.DbException)
        {
            return [StoreFault.Unreachable];
        }
    }

    private static IEnumerable<string> Keys(IServiceProvider services)
    {
        var keys = services.GetRequiredService<IKeyManager>().GetAllKeys();
        if (keys.Count > 0 && keys.All(key => key.IsRevoked || key.CreateEncryptor() is null))
            yield return "Aucune clé de session n'est lisible : tout le monde devra se reconnecter.";
    }

    private static async Task<IEnumerable<string>> ClockAsync(CommandHost host, CancellationToken cancellationToken)
    {
        var last = await host.Store.AuditEntries.OrderByDescending(entry => entry.At).Select(entry => (DateTime?)entry.At).FirstOrDefaultAsync(cancellationToken);
        return last > host.Services.GetRequiredService<PortalClock>().UtcNow.AddMinutes(5) ? [$"L'horloge du serveur retarde : le journal va jusqu'au {French.Moment(last.Value)}."] : [];
    }

    private static async Task<IEnumerable<string>> JournalAsync(CommandHost host, CancellationToken cancellationToken)
        => (await host.Services.GetRequiredService<JournalVerifier>().VerifyAsync(cancellationToken)).Break is { } found ? [JournalWords.Of(found)] : [];

    private static async Task<IEnumerable<string>> BackupAsync(CommandHost host, CancellationToken cancellationToken)
        => host.Care.CanCopy && await host.Services.GetRequiredService<IMediator>().Send(new GetLastBackup.Query(), cancellationToken) is { IsFresh: false } last
            ? [$"Sauvegarde : {BackupWords.Of(last)}"] : [];
}
