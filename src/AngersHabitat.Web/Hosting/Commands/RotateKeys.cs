using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace AngersHabitat.Web.Hosting.Commands;

/// <summary>
/// <c>rotate-keys</c>: a new data-protection key before the last one ends. Older keys go on opening what they closed, such as the links of letters that were sent; a key that
/// somebody may have taken is to be revoked with the store's copies.
/// </summary>
internal static class RotateKeys
{
    // What ASP.NET Core gives a key that it makes by itself.
    private static readonly TimeSpan Life = TimeSpan.FromDays(90);

    public static Task<int> RunAsync(CommandHost host)
    {
        var now = host.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var key = host.Services.GetRequiredService<IKeyManager>().CreateNewKey(now, now + Life);
        return host.SayAsync($"Nouvelle clé {key.KeyId}, jusqu'au {French.Date(DateOnly.FromDateTime(key.ExpirationDate.Date))}. Un serveur en marche la prend dans la journée, ou à son redémarrage.");
    }
}
