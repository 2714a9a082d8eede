using System.Collections.Concurrent;
using AngersHabitat.Domain.Accounts;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>Remembers wrong passwords by account and address, by address, and by account, and says whether one may be tried now (<see cref="GuessDelay"/>). Of this node.</summary>
internal sealed class SignInGuard(PortalClock clock)
{
    // Far beyond a busy morning; one who fills it wins no more tries than one who does not.
    private const int MostRemembered = 50_000;

    // No address: of all together.
    private const string Everywhere = "*";

    // Identity takes the code of this half minute, and of two before and after it.
    private static readonly TimeSpan CodeLife = TimeSpan.FromMinutes(3);

    private readonly ConcurrentDictionary<(string Account, string Address), Failures> _failures = new();
    private readonly ConcurrentDictionary<(string Account, string Address), byte> _known = new();
    private readonly ConcurrentDictionary<(string Account, string Code), DateTimeOffset> _used = new();

    /// <summary>Whether a password may be tried. Somebody who has signed in from here before waits neither for her neighbours nor for strangers who try her account.</summary>
    public bool MayTry(string account, string address)
        => IsOver((account, address), GuessDelay.Free, GuessDelay.Longest)
            && (_known.ContainsKey((account, address))
                || (IsOver(("", address), GuessDelay.FreeOfAddress, GuessDelay.Longest) && IsOver((account, Everywhere), GuessDelay.FreeOfAccount, GuessDelay.LongestOfAccount)));

    /// <summary>Whether a code has not served before, which is remembered for as long as it could be typed again.</summary>
    public bool IsFirstUse(string account, string code)
    {
        var now = clock.GetUtcNow();
        foreach (var (used, at) in _used)
        {
            if (at < now - CodeLife)
                _used.TryRemove(used, out _);
        }
        return _used.TryAdd((account, code), now);
    }

    public void Failed(string account, string address)
    {
        Add((account, address));
        Add(("", address));
        Add((account, Everywhere));
    }

    public void Succeeded(string account, string address)
    {
        _failures.TryRemove((account, address), out _);
        if (_known.Count < MostRemembered)
            _known.TryAdd((account, address), 0);
    }

    private bool IsOver((string Account, string Address) key, int free, TimeSpan longest)
        => _failures.GetValueOrDefault(key) is not { } failures || clock.GetUtcNow() >= failures.Last + GuessDelay.After(failures.Count, free, longest);

    private void Add((string Account, string Address) key)
    {
        var now = clock.GetUtcNow();
        if (_failures.Count >= MostRemembered)
            Forget(now);
        _failures.AddOrUpdate(key, new Failures(1, now), (_, known) => new Failures(known.Last < now - GuessDelay.Memory ? 1 : known.Count + 1, now));
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (key, failures) in _failures)
        {
            if (failures.Last < now - GuessDelay.Memory)
                _failures.TryRemove(key, out _);
        }
    }

    private sealed record Failures(int Count, DateTimeOffset Last);
}
