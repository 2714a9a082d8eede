namespace AngersHabitat.Domain.Outreach;

/// <summary>A step of a referral, as it happened; never changed.</summary>
public sealed class ReferralStep
{
    /// <summary>Longest comment, in characters.</summary>
    public const int CommentLength = 1_000;

    private ReferralStep()
    {
    }

    internal ReferralStep(Guid referralId, int rank, ReferralState state, Guid agentId, DateTime at, string? comment)
        => (ReferralId, Rank, State, AgentId, At, Comment) = (referralId, rank, state, agentId, at, comment);

    /// <summary>The referral.</summary>
    public Guid ReferralId { get; private set; }

    /// <summary>1, 2, 3…</summary>
    public int Rank { get; private set; }

    /// <summary>State reached.</summary>
    public ReferralState State { get; private set; }

    /// <summary>Who noted it.</summary>
    public Guid AgentId { get; private set; }

    /// <summary>Instant (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>What was said.</summary>
    [Personal]
    public string? Comment { get; private set; }

    internal void Anonymise() => Comment = null;
}

/// <summary>Working days given to each step; the landlord's own rule, one day for a vital emergency.</summary>
public static class ReferralDeadlines
{
    private const int VitalDays = 1;

    private static readonly Dictionary<ReferralDelay, int> Days = new()
    {
        [ReferralDelay.ToSend] = 2,
        [ReferralDelay.ToAcknowledge] = 3,
        [ReferralDelay.ToResolve] = 10,
        [ReferralDelay.ToTell] = 3,
    };

    /// <summary>Last day of a step that began on a date, Monday to Friday and public holidays left out.</summary>
    public static DateOnly LastDay(ReferralDelay step, DateOnly began, bool vital)
    {
        var date = began;
        for (var left = vital ? VitalDays : Days[step]; left > 0;)
        {
            date = date.AddDays(1);
            if (date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !PublicHolidays.IsHoliday(date))
                left--;
        }
        return date;
    }

    /// <summary>The first date on which a step may have begun and be in time today; before, it is late.</summary>
    internal static DateOnly FirstInTime(ReferralDelay step, DateOnly today, bool vital)
    {
        var date = today;
        while (LastDay(step, date.AddDays(-1), vital) >= today)
            date = date.AddDays(-1);
        return date;
    }
}

/// <summary>The instants (UTC) before which a step that is still going on is late.</summary>
/// <param name="Vital">Any step of a vital emergency.</param>
/// <param name="ToSend">Noted.</param>
/// <param name="ToAcknowledge">Sent.</param>
/// <param name="ToResolve">Acknowledged.</param>
/// <param name="ToTell">Ended.</param>
public readonly record struct ReferralCutoffs(DateTime Vital, DateTime ToSend, DateTime ToAcknowledge, DateTime ToResolve, DateTime ToTell)
{
    /// <summary>Those of a date, by <see cref="ReferralDeadlines"/>.</summary>
    public static ReferralCutoffs On(DateOnly today)
    {
        return new(At(ReferralDelay.ToSend, vital: true), At(ReferralDelay.ToSend), At(ReferralDelay.ToAcknowledge), At(ReferralDelay.ToResolve), At(ReferralDelay.ToTell));

        DateTime At(ReferralDelay step, bool vital = false) => Paris.ToStored(Paris.StartOf(ReferralDeadlines.FirstInTime(step, today, vital)));
    }
}
