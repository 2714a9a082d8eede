namespace AngersHabitat.Domain.Outreach;

/// <summary>The order of « Personne suivante » as a key: rank, then the longest due or the oldest, then the identifier.</summary>
/// <param name="Rank">The waiting line.</param>
/// <param name="Since">Ticks of the due instant, or of the date of birth for those never called; those whose birth nobody knows come last.</param>
/// <param name="ContactId">Makes the order total.</param>
public readonly record struct NextPersonKey(CallRank Rank, long Since, Guid ContactId) : IComparable<NextPersonKey>
{
    /// <summary>The key of somebody for an agent at an instant (UTC); null when she is not to be offered then.</summary>
    public static NextPersonKey? Of(CampaignContact contact, Guid agentId, DateTime at) => RankOf(contact, new Seeker(agentId, at)) is { } rank
        ? new NextPersonKey(rank, CallLines.AreByDueInstant.Contains(rank)
            ? contact.DueAt!.Value.Ticks
            : CampaignContact.BirthKnown.Holds(contact) ? contact.BirthDate.DayNumber * TimeSpan.TicksPerDay : long.MaxValue, contact.Id)
        : null;

    public int CompareTo(NextPersonKey other)
        => (Rank, Since, ContactId).CompareTo((other.Rank, other.Since, other.ContactId));

    public static bool operator <(NextPersonKey left, NextPersonKey right) => left.CompareTo(right) < 0;

    public static bool operator >(NextPersonKey left, NextPersonKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(NextPersonKey left, NextPersonKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(NextPersonKey left, NextPersonKey right) => left.CompareTo(right) >= 0;

    private static CallRank? RankOf(CampaignContact contact, Seeker seeker)
    {
        foreach (var (rank, line) in CallLines.All)
        {
            if (line.Holds(contact, seeker))
                return rank;
        }
        return null;
    }
}
