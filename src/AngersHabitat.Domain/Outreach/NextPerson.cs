namespace AngersHabitat.Domain.Outreach;

/// <summary>Which waiting line somebody stands in; the lower is served first.</summary>
public enum CallRank
{
    /// <summary>A call that this agent promised is due.</summary>
    MyCallback,

    /// <summary>A call that another agent promised is due.</summary>
    Callback,

    /// <summary>Urgent.</summary>
    Urgent,

    /// <summary>Never called, living alone.</summary>
    NeverCalledAlone,

    /// <summary>Never called, not alone.</summary>
    NeverCalled,

    /// <summary>A retry is due.</summary>
    Retry,
}

/// <summary>The order of « Personne suivante » as a key: rank, then the longest due or the oldest, then the identifier.</summary>
/// <param name="Rank">The waiting line.</param>
/// <param name="Since">Ticks of the due instant, or of the date of birth for those never called.</param>
/// <param name="ContactId">Makes the order total.</param>
public readonly record struct NextPersonKey(CallRank Rank, long Since, Guid ContactId) : IComparable<NextPersonKey>
{
    /// <summary>The key of somebody for an agent at an instant (UTC); null when she is not to be offered then.</summary>
    public static NextPersonKey? Of(CampaignContact contact, Guid agentId, DateTime at) => RankOf(contact, agentId, at) is { } rank
        ? new NextPersonKey(rank, rank is CallRank.MyCallback or CallRank.Callback or CallRank.Retry
            ? contact.DueAt!.Value.Ticks
            : contact.BirthDate.DayNumber * TimeSpan.TicksPerDay, contact.Id)
        : null;

    /// <inheritdoc />
    public int CompareTo(NextPersonKey other)
        => (Rank, Since, ContactId).CompareTo((other.Rank, other.Since, other.ContactId));

    public static bool operator <(NextPersonKey left, NextPersonKey right) => left.CompareTo(right) < 0;

    public static bool operator >(NextPersonKey left, NextPersonKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(NextPersonKey left, NextPersonKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(NextPersonKey left, NextPersonKey right) => left.CompareTo(right) >= 0;

    // A promise is kept at its hour, even to somebody urgent; an urgent retry does not wait for its delay.
    private static CallRank? RankOf(CampaignContact contact, Guid agentId, DateTime at) => contact.State switch
    {
        ContactState.CallbackDue when contact.DueAt <= at
            => contact.CallbackAgentId == agentId ? CallRank.MyCallback : CallRank.Callback,
        ContactState.ToCall or ContactState.RetryDue when contact.Urgent => CallRank.Urgent,
        ContactState.ToCall => contact.LivesAlone ? CallRank.NeverCalledAlone : CallRank.NeverCalled,
        ContactState.RetryDue when contact.DueAt <= at => CallRank.Retry,
        _ => null,
    };
}
