namespace AngersHabitat.Domain.Outreach;

/// <summary>What somebody of the staff decided about two people: one household, called in one call, or not. It goes before what their data suggest.</summary>
public sealed class HouseholdDecision
{
    private HouseholdDecision()
    {
    }

    /// <param name="one">One person.</param>
    /// <param name="other">The other one; their order does not count.</param>
    /// <param name="isSame">Whether they are one household.</param>
    /// <param name="by">Account of who decides.</param>
    /// <param name="at">Instant (UTC).</param>
    public HouseholdDecision(Guid one, Guid other, bool isSame, Guid by, DateTime at)
    {
        (FirstId, SecondId) = Ordered(one, other);
        Decide(isSame, by, at);
    }

    /// <summary>The lower of the two identifiers.</summary>
    public Guid FirstId { get; private set; }

    /// <summary>The higher one.</summary>
    public Guid SecondId { get; private set; }

    /// <summary>Whether they are one household.</summary>
    public bool IsSame { get; private set; }

    /// <summary>Who decided.</summary>
    public Guid DecidedBy { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime DecidedAt { get; private set; }

    /// <summary>Changes the decision.</summary>
    public void Decide(bool isSame, Guid by, DateTime at) => (IsSame, DecidedBy, DecidedAt) = (isSame, by, at);

    /// <summary>The two identifiers, the lower first.</summary>
    public static (Guid First, Guid Second) Ordered(Guid one, Guid other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);
}
