namespace AngersHabitat.Domain.Worksites;

/// <summary>A suspension, half-open.</summary>
/// <param name="From">First date without works.</param>
/// <param name="To">Date of resumption; null while it is not known.</param>
/// <param name="Cause">Why.</param>
/// <param name="Kind">By whom.</param>
public readonly record struct SuspensionPoint(DateOnly From, DateOnly? To, SuspensionCause Cause, SuspensionKind Kind)
{
    /// <summary>Whether the works stand still on a date.</summary>
    public bool Covers(DateOnly date) => From <= date && (To is null || date < To);

    /// <summary>Dates without works up to and including a date.</summary>
    public int DaysUpTo(DateOnly date)
    {
        var end = To is { } to && to <= date ? to.DayNumber : date.DayNumber + 1;
        return Math.Max(0, end - From.DayNumber);
    }
}
