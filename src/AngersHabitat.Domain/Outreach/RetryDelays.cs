using System.Globalization;

namespace AngersHabitat.Domain.Outreach;

/// <summary>Wait before the next try after each outcome that asks for one: the table's delay unless the campaign sets its own.</summary>
public sealed class RetryDelays : IEquatable<RetryDelays>
{
    /// <summary>Longest wait allowed.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(14);

    private readonly SortedDictionary<Outcome, int> _minutes;

    private RetryDelays(SortedDictionary<Outcome, int> minutes) => _minutes = minutes;

    /// <summary>The delays of the table of outcomes.</summary>
    public static RetryDelays Default { get; } = new([]);

    /// <summary>Delays of a campaign's own, in minutes; outcomes left out keep the table's.</summary>
    /// <exception cref="RuleException"><c>Outreach.DelayWithoutRetry</c>: the outcome asks for no retry;
    /// <c>Outreach.DelayOutOfRange</c>: not between one minute and <see cref="Longest"/>.</exception>
    public static RetryDelays Of(IReadOnlyDictionary<Outcome, int> minutes)
    {
        foreach (var (outcome, delay) in minutes)
        {
            if (!OutcomeEffects.Of(outcome).Retries)
                throw new RuleException("Outreach.DelayWithoutRetry", "RetryDelays", outcome);
            if (delay < 1 || delay > Longest.TotalMinutes)
                throw new RuleException("Outreach.DelayOutOfRange", "RetryDelays", (int)Longest.TotalDays);
        }
        return new RetryDelays(new SortedDictionary<Outcome, int>(minutes.ToDictionary(pair => pair.Key, pair => pair.Value)));
    }

    /// <summary>The wait after an outcome; zero when it asks for no retry.</summary>
    public TimeSpan After(Outcome outcome)
        => _minutes.TryGetValue(outcome, out var minutes)
            ? TimeSpan.FromMinutes(minutes)
            : OutcomeEffects.Of(outcome).Delay ?? TimeSpan.Zero;

    /// <summary>Compact text for storage: <c>NoAnswer=180;Busy=30</c>.</summary>
    public override string ToString() => string.Join(';', _minutes.Select(pair =>
        string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static RetryDelays Parse(string text) => Of(text
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('='))
        .ToDictionary(pair => Enum.Parse<Outcome>(pair[0]), pair => int.Parse(pair[1], CultureInfo.InvariantCulture)));

    public bool Equals(RetryDelays? other) => other is not null && _minutes.SequenceEqual(other._minutes);

    public override bool Equals(object? obj) => Equals(obj as RetryDelays);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());
}
