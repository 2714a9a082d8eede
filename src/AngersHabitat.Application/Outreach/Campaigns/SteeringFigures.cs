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

    /// <summary>People whom neither a call nor a relative's news has reached, and with whom the campaign is not done.</summary>
    public required int NotReached { get; init; }

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

/// <summary>A call, for counting.</summary>
internal sealed record SteeringAttempt(DateTime At, Outcome Outcome);
