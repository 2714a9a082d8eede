namespace AngersHabitat.Domain.Cleaning;

/// <summary>Something that somebody says of a round.</summary>
/// <param name="Token">Made by the form or the device, so that sending twice notes once.</param>
/// <param name="Site">The residence, by <see cref="CleaningSite.Number"/>.</param>
/// <param name="ById">Account; null for the portal itself.</param>
/// <param name="At">When it was done, UTC; never after <paramref name="NotedAt"/>.</param>
/// <param name="NotedAt">When the portal heard of it, UTC.</param>
public sealed record CleaningAct(Guid Token, int Site, Guid? ById, DateTime At, DateTime NotedAt)
{
    /// <summary>How long a device may keep what was done without network.</summary>
    public static readonly TimeSpan LongestOffline = TimeSpan.FromDays(7);

    /// <exception cref="RuleException"><c>Cleaning.TooOld</c>: kept for longer than <see cref="LongestOffline"/>.</exception>
    internal CleaningAct Checked()
    {
        if (NotedAt - At > LongestOffline)
            throw new RuleException("Cleaning.TooOld", null, LongestOffline.Days);
        return At > NotedAt ? this with { At = NotedAt } : this;
    }
}
