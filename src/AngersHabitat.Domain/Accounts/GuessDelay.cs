namespace AngersHabitat.Domain.Accounts;

/// <summary>
/// What wrong passwords cost: from the fourth in a row on, a wait that doubles each time. It holds for one account from one network address, so that nobody
/// can keep somebody else out; for an address from which very many accounts were tried in vain; and, never longer than a minute, for an account that was tried in vain from very many addresses,
/// save from those from which its owner has signed in before (OWASP ASVS 5.0, 6.3).
/// </summary>
public static class GuessDelay
{
    /// <summary>Wrong passwords in a row that cost nothing: people mistype.</summary>
    public const int Free = 3;

    /// <summary>Failures of all accounts from one address within <see cref="Memory"/> that cost nothing: an office of fifty on a Monday.</summary>
    public const int FreeOfAddress = 150;

    /// <summary>Failures of one account from all addresses within <see cref="Memory"/> that cost nothing.</summary>
    public const int FreeOfAccount = 30;

    /// <summary>Longest wait for an account that is tried from everywhere: its owner, at a new address, finds a gap.</summary>
    public static readonly TimeSpan LongestOfAccount = TimeSpan.FromMinutes(1);

    /// <summary>Longest wait.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>How long failures are remembered after the last one.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromHours(1);

    /// <summary>How long to wait after a number of failures in a row; never negative, never shorter for more failures.</summary>
    public static TimeSpan After(int failures, int free = Free) => After(failures, free, Longest);

    /// <inheritdoc cref="After(int, int)"/>
    public static TimeSpan After(int failures, int free, TimeSpan longest)
        => failures <= free ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(longest.TotalSeconds, Math.Pow(2, Math.Min(failures - free, 20))));
}
