namespace AngersHabitat.Domain.Common;

/// <summary>Whole dates, half-open: <c>[From, To)</c>. Screens take inclusive end dates; <see cref="Inclusive"/> makes the span.</summary>
public readonly record struct DateSpan
{
    /// <param name="from">First date.</param>
    /// <param name="to">The day after the last date; null: until further notice.</param>
    /// <exception cref="RuleException">The end is not after the start.</exception>
    public DateSpan(DateOnly from, DateOnly? to)
    {
        if (to <= from)
            throw new RuleException("Common.EndBeforeStart", "To");
        From = from;
        To = to;
    }

    /// <summary>First date.</summary>
    public DateOnly From { get; }

    /// <summary>The day after the last date; null: until further notice.</summary>
    public DateOnly? To { get; }

    /// <summary>Last date, included; null: until further notice.</summary>
    public DateOnly? Last => To?.AddDays(-1);

    /// <summary>From a first to a last date, both included.</summary>
    public static DateSpan Inclusive(DateOnly first, DateOnly? last) => new(first, last?.AddDays(1));

    /// <summary>Whether the date lies in the span.</summary>
    public bool Contains(DateOnly date) => date >= From && (To is null || date < To);

    /// <summary>Whether the two spans share a date.</summary>
    public bool Overlaps(DateSpan other) => (other.To is null || From < other.To) && (To is null || other.From < To);
}
