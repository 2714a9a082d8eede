using System.Collections.Concurrent;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// Figures of campaigns of many people, as they were counted a moment ago: counting 100,000 rows takes longer than a page may, and several managers look at once.
/// Those of a campaign of up to <see cref="Large"/> people are counted at each view.
/// </summary>
public sealed class KeptSteering(TimeProvider system)
{
    /// <summary>From how many people on.</summary>
    public const int Large = 20_000;

    /// <summary>How old they may be.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<GetCampaignSteering.Query, (long At, SteeringFigures Figures)> _kept = new();

    internal SteeringFigures? Find(GetCampaignSteering.Query query, DateOnly today)
        => _kept.TryGetValue(query, out var kept) && system.GetElapsedTime(kept.At) < Longest && kept.Figures.On == today ? kept.Figures : null;

    internal SteeringFigures Keep(GetCampaignSteering.Query query, SteeringFigures figures)
    {
        if (figures.Targeted > Large)
            _kept[query] = (system.GetTimestamp(), figures);
        return figures;
    }
}
