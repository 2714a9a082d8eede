using System.Threading.RateLimiting;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>
/// How many passwords are hashed at once. A hash is slow by intention, and each try costs one whoever makes it: without a bound, a flood of tries would leave no core for the pages of the public.
/// </summary>
internal sealed class HashTurns : IDisposable
{
    /// <summary>So many at once: half the cores.</summary>
    public static readonly int AtOnce = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>So many wait for their turn, a few seconds; whoever comes then is asked to come again.</summary>
    public const int Waiting = 16;

    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions { PermitLimit = AtOnce, QueueLimit = Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    /// <summary>Waits for a turn, which ends when it is disposed of.</summary>
    /// <returns>One that is not acquired when too many wait.</returns>
    public ValueTask<RateLimitLease> TakeAsync(CancellationToken cancellationToken) => _limiter.AcquireAsync(1, cancellationToken);

    public void Dispose() => _limiter.Dispose();
}
