using AngersHabitat.Application.Portable;
using AngersHabitat.Store.Sealing;

namespace AngersHabitat.Web.Hosting.Commands;

/// <summary><c>backup</c> and <c>restore</c>.</summary>
internal static class CopyStore
{
    public static async Task<int> BackupAsync(CommandHost host, string file, CancellationToken cancellationToken)
    {
        if (!host.Care.CanCopy)
            return await host.SayAsync("SQL Server a ses propres sauvegardes : BACKUP DATABASE.", exit: 1);
        if (File.Exists(file))
            return await host.SayAsync($"{file} existe déjà : donnez un nom neuf.", exit: 1);
        // The same rights as the store: its user alone.
        await using (File.Open(file, Private()))
        {
        }
        var faults = await host.Care.CopyToAsync(host.Store, file, cancellationToken);
        foreach (var fault in faults)
            await host.SayAsync(Words.Of(fault));
        if (faults.Count > 0)
            return await host.SayAsync("La copie ne vaut rien : gardez la précédente.", exit: 1);
        await host.Services.GetRequiredService<IMediator>().Send(new RecordBackup.Command(), cancellationToken);
        return await host.SayAsync($"Copie vérifiée : {file}, {new FileInfo(file).Length / 1024} Kio. Elle contient des noms : chiffrez-la. Ses numéros, notes et codes ne s'ouvrent qu'avec {host.Services.GetRequiredService<KeyRing>().File} : gardez-en une copie ailleurs.");
    }

    public static async Task<int> RestoreAsync(CommandHost host, string file, CancellationToken cancellationToken)
    {
        if (!host.Care.CanCopy)
            return await host.SayAsync("SQL Server a ses propres sauvegardes : RESTORE DATABASE.", exit: 1);
        if (!File.Exists(file))
            return await host.SayAsync($"{file} n'existe pas.", exit: 1);
        var faults = await host.Care.ReplaceByAsync(host.Store, file, cancellationToken);
        foreach (var fault in faults)
            await host.SayAsync(Words.Of(fault));
        return faults.Count > 0
            ? await host.SayAsync("Rien n'est remplacé.", exit: 1)
            : await host.SayAsync("La base est remplacée par la copie. Démarrez le portail.");
    }

    private static FileStreamOptions Private()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
