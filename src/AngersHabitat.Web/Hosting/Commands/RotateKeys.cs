using AngersHabitat.Store.Common;
using AngersHabitat.Store.Sealing;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace AngersHabitat.Web.Hosting.Commands;

/// <summary>
/// <c>rotate-keys</c>: a new key for what lies sealed in the store, under which all of it is put, and a new data-protection key before the last one ends. Older keys go on opening what they closed, such
/// as copies of the store and the links of letters that were sent; a key that somebody may have taken is to be revoked with the store's copies.
/// </summary>
internal static class RotateKeys
{
    // What ASP.NET Core gives a key that it makes by itself.
    private static readonly TimeSpan Life = TimeSpan.FromDays(90);

    public static async Task<int> RunAsync(CommandHost host, CancellationToken cancellationToken)
    {
        if (await host.Services.GetRequiredService<SealedRows>().RotateAsync(cancellationToken) is not { } renewed)
            return await host.SayAsync(Words.Of(StoreFault.KeysMissing), exit: 1);
        await host.SayAsync($"Nouvelle clé de la base : {French.Count(renewed, "ligne rechiffrée", "lignes rechiffrées")}. Gardez une copie de {host.Services.GetRequiredService<KeyRing>().File}, ailleurs que les sauvegardes.");
        var now = host.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var key = host.Services.GetRequiredService<IKeyManager>().CreateNewKey(now, now + Life);
        return await host.SayAsync($"Nouvelle clé {key.KeyId}, jusqu'au {French.Date(DateOnly.FromDateTime(key.ExpirationDate.Date))}. Un serveur en marche la prend dans la journée, ou à son redémarrage.");
    }
}
