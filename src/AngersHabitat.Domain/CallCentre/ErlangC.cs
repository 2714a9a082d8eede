namespace AngersHabitat.Domain.CallCentre;

/// <summary>
/// How many agents a queue of calls needs (A. K. Erlang, 1917). Assumptions: calls arrive at random (Poisson) at a steady
/// rate within the hour, handling times are exponential with a known mean, every agent can take every call, callers wait in
/// order of arrival and none hangs up. Since some do hang up, the answer errs on the side of one agent too many; it counts
/// agents at their desk, without breaks. The load is in erlangs: calls an hour times mean handling seconds, over 3,600.
/// </summary>
public static class ErlangC
{
    /// <summary>
    /// Share of calls that find all agents busy and no queue allowed (Erlang B), by the recursion on the inverse-free form
    /// <c>B(n) = A·B(n−1) / (n + A·B(n−1))</c>: every step stays in [0, 1], no factorial, no power.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative agents or load.</exception>
    public static double BlockedShare(int agents, double load)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(agents);
        ArgumentOutOfRangeException.ThrowIfNegative(load);
        var blocked = 1.0;
        for (var n = 1; n <= agents; n++)
            blocked = load * blocked / (n + (load * blocked));
        return blocked;
    }

    /// <summary>Share of calls that have to wait (Erlang C); 1 when the agents cannot keep up with the load.</summary>
    public static double WaitingShare(int agents, double load)
    {
        if (load <= 0)
            return 0;
        if (agents <= load)
            return 1;
        var blocked = BlockedShare(agents, load);
        return blocked / (1 - (load / agents * (1 - blocked)));
    }

    /// <summary>Share of calls answered within a number of seconds; 0 when the agents cannot keep up.</summary>
    public static double AnsweredWithin(int agents, double load, double handlingSeconds, double seconds)
        => agents <= load && load > 0
            ? 0
            : 1 - (WaitingShare(agents, load) * Math.Exp(-(agents - load) * seconds / handlingSeconds));

    /// <summary>Mean seconds waited, those who do not wait included; infinite when the agents cannot keep up.</summary>
    public static double MeanWait(int agents, double load, double handlingSeconds)
        => agents <= load && load > 0 ? double.PositiveInfinity
            : load <= 0 ? 0
            : WaitingShare(agents, load) * handlingSeconds / (agents - load);

    /// <summary>Fewest agents with which the target is met; 0 without calls.</summary>
    /// <param name="callsByHour">Calls expected in the hour.</param>
    /// <param name="handlingSeconds">Mean seconds an agent spends on a call, what follows it included; above 0.</param>
    /// <param name="target">The service aimed at.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative calls, or a handling time or target out of range.</exception>
    public static int AgentsNeeded(double callsByHour, double handlingSeconds, ServiceTarget target)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(callsByHour);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(handlingSeconds);
        if (target.Share is not (> 0 and < 1) || target.Seconds < 0)
            throw new ArgumentOutOfRangeException(nameof(target), target, "A share between 0 and 1, both excluded, within 0 seconds or more.");
        var load = callsByHour * handlingSeconds / 3_600;
        if (load <= 0)
            return 0;
        var agents = (int)Math.Floor(load) + 1;
        while (AnsweredWithin(agents, load, handlingSeconds, target.Seconds) < target.Share)
            agents++;
        return agents;
    }
}
