namespace AngersHabitat.Domain.Interventions;

/// <summary>Something that somebody does to a visit.</summary>
/// <param name="Token">Made by the form or the device, so that sending twice notes once.</param>
/// <param name="ById">Account; null for the tenant and for the portal itself.</param>
/// <param name="At">When it was done, UTC; never after <paramref name="NotedAt"/>.</param>
/// <param name="NotedAt">When the portal heard of it, UTC.</param>
public sealed record VisitAct(Guid Token, Guid? ById, DateTime At, DateTime NotedAt)
{
    /// <summary>How long a device may keep what was done without network.</summary>
    public static readonly TimeSpan LongestOffline = TimeSpan.FromDays(7);

    /// <summary>Done and noted at one instant.</summary>
    public static VisitAct Now(Guid? byId, DateTime now, Guid? token = null) => new(token ?? Guid.NewGuid(), byId, now, now);

    /// <exception cref="RuleException"><c>Interventions.TooOld</c>: kept for longer than <see cref="LongestOffline"/>.</exception>
    internal VisitAct Checked()
    {
        if (NotedAt - At > LongestOffline)
            throw new RuleException("Interventions.TooOld", null, LongestOffline.Days);
        return At > NotedAt ? this with { At = NotedAt } : this;
    }
}
