namespace AngersHabitat.Domain.Outreach;

/// <summary>A need told during a call.</summary>
public sealed class AttemptNeed
{
    private AttemptNeed()
    {
    }

    internal AttemptNeed(Guid attemptId, Need need) => (AttemptId, Need) = (attemptId, need);

    /// <summary>The attempt.</summary>
    public Guid AttemptId { get; private set; }

    public Need Need { get; private set; }
}
