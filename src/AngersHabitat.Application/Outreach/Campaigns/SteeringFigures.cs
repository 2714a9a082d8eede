using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>The figures of a campaign on a date.</summary>
public sealed record SteeringFigures
{
    public required SteeringCampaign Campaign { get; init; }

    /// <summary>The date.</summary>
    public required DateOnly On { get; init; }

    /// <summary>People by state; their sum is <see cref="Targeted"/>.</summary>
    public required IReadOnlyDictionary<ContactState, int> States { get; init; }

    /// <summary>People in the campaign.</summary>
    public required int Targeted { get; init; }

    /// <summary>People called at least once.</summary>
    public required int Attempted { get; init; }

    /// <summary>People of whom news were had, from themselves or a relative.</summary>
    public required int Reached { get; init; }

    /// <summary>People for whom the campaign has nothing more to do, by <see cref="ContactStates.Settled"/>; with <see cref="SteeringForecast.Left"/> they are all.</summary>
    public required int Settled { get; init; }

    /// <summary>Calls by local date.</summary>
    public required IReadOnlyList<SteeringSlot<DateOnly>> ByDay { get; init; }

    /// <summary>Calls by local hour.</summary>
    public required IReadOnlyList<SteeringSlot<int>> ByHour { get; init; }

    /// <summary>What is left and when it ends.</summary>
    public required SteeringForecast Forecast { get; init; }

    /// <summary>Needs told, by kind.</summary>
    public required IReadOnlyList<SteeringNeed> Needs { get; init; }

    public required SteeringReferrals Referrals { get; init; }

    public required SteeringEscalations Escalations { get; init; }

    /// <summary>People by agency.</summary>
    public required IReadOnlyList<SteeringAgency> ByAgency { get; init; }

    /// <summary>Calls and calls that reached somebody, by local date.</summary>
    internal static IReadOnlyList<SteeringSlot<DateOnly>> DaysOf(IReadOnlyList<SteeringAttempt> attempts)
        => Slots(attempts, local => DateOnly.FromDateTime(local));

    /// <summary>Calls and calls that reached somebody, by local hour.</summary>
    internal static IReadOnlyList<SteeringSlot<int>> HoursOf(IReadOnlyList<SteeringAttempt> attempts)
        => Slots(attempts, local => local.Hour);

    private static List<SteeringSlot<T>> Slots<T>(IReadOnlyList<SteeringAttempt> attempts, Func<DateTime, T> slotOf)
        => [.. attempts.GroupBy(attempt => slotOf(Paris.ToLocal(new DateTimeOffset(attempt.At)))).OrderBy(group => group.Key)
            .Select(group => new SteeringSlot<T>(group.Key, group.Count(), group.Count(attempt => OutcomeEffects.Of(attempt.Outcome).Reaches)))];
}

/// <summary>A campaign as steering sees it.</summary>
public sealed record SteeringCampaign(Guid Id, Guid Version, string Name, CampaignState State, DateOnly StartsOn, DateOnly LastOn);

/// <summary>A call, for counting.</summary>
internal sealed record SteeringAttempt(DateTime At, Outcome Outcome);

/// <summary>Calls of a day or an hour.</summary>
/// <param name="Slot">The day or hour.</param>
/// <param name="Attempts">Calls made.</param>
/// <param name="Reached">Of them, calls that reached the person or a relative.</param>
public sealed record SteeringSlot<T>(T Slot, int Attempts, int Reached);

/// <summary>A need told.</summary>
/// <param name="People">People who told it.</param>
/// <param name="Unmet">Of them, people without any referral for it.</param>
/// <param name="ByDistrict">People by district; an empty name is an unknown district.</param>
public sealed record SteeringNeed(Need Need, int People, int Unmet, IReadOnlyDictionary<string, int> ByDistrict);

/// <summary>Referrals by state, the late ones, and those whose result the person knows.</summary>
public sealed record SteeringReferrals(IReadOnlyDictionary<ReferralState, int> ByState, int Late, int Told);

/// <summary>Escalations open in time, open and late, done.</summary>
public sealed record SteeringEscalations(int Open, int Late, int Done);

/// <summary>People of an agency; not reached are those whom neither a call nor a relative's news has reached, and with whom the campaign is not done.</summary>
public sealed record SteeringAgency(string Agency, int Targeted, int Attempted, int Reached, int Settled, int NotReached);
