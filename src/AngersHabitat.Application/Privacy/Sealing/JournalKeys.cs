using System.Security.Cryptography;
using AngersHabitat.Domain.Privacy;
using Microsoft.AspNetCore.DataProtection;

namespace AngersHabitat.Application.Privacy.Sealing;

/// <summary>
/// The keys of the journal: those of the settings, which whoever has the store does not have; else one that the portal draws and locks up by data protection. Where the settings name
/// a key, one of the store is believed no more, save for seals made before: else it would do for whoever took the store.
/// </summary>
public sealed class JournalKeys(PortalDbContext db, JournalSettings settings, IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("AngersHabitat.Journal");

    private IReadOnlyList<SigningKey>? _drawn;

    /// <summary>The key that signs. One that is drawn for it is added to the context, and stored with what it signs.</summary>
    public async Task<SigningKey> CurrentAsync(CancellationToken cancellationToken)
    {
        if (settings.Keys is [var first, ..])
            return first;
        // Drawn by what runs now, and not stored yet.
        if (db.JournalKeys.Local.LastOrDefault() is { } added && Unlock(added.Locked) is { } mine)
            return SigningKey.Of(mine);
        if (await DrawnAsync(cancellationToken) is [.., var last])
            return last;
        var (text, number) = (SigningKey.Draw(), await db.JournalKeys.MaxAsync(key => (int?)key.Number, cancellationToken) ?? 0);
        db.JournalKeys.Add(new JournalKey { Number = number + 1, Locked = _protector.Protect(text) });
        return SigningKey.Of(text);
    }

    /// <summary>The key of that name; null when the portal has none, or does not believe it for this seal any more.</summary>
    /// <param name="id">Name of the key.</param>
    /// <param name="seal">Number of the seal that it signed.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<SigningKey?> FindAsync(string id, int seal, CancellationToken cancellationToken)
    {
        if (settings.Keys.FirstOrDefault(key => key.Id == id) is { } named)
            return named;
        return settings.Keys.Count == 0 || seal <= settings.KeyAfter ? (await DrawnAsync(cancellationToken)).FirstOrDefault(key => key.Id == id) : null;
    }

    private async Task<IReadOnlyList<SigningKey>> DrawnAsync(CancellationToken cancellationToken)
    {
        if (_drawn is { Count: > 0 })
            return _drawn;
        var locked = await db.JournalKeys.AsNoTracking().OrderBy(key => key.Number).Select(key => key.Locked).ToListAsync(cancellationToken);
        return _drawn = [.. locked.Select(Unlock).OfType<string>().Select(SigningKey.Of)];
    }

    private string? Unlock(string locked)
    {
        try
        {
            return _protector.Unprotect(locked);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
