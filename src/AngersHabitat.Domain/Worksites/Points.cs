namespace AngersHabitat.Domain.Worksites;

/// <summary>A phase and the date of its entry.</summary>
public readonly record struct PhasePoint(DateOnly On, Phase Phase);

/// <summary>A number of dwellings and the date from which it holds.</summary>
public readonly record struct DwellingPoint(DateOnly On, int Dwellings);

/// <summary>A date of a milestone.</summary>
/// <param name="On">Since when it is known.</param>
/// <param name="Kind">The milestone.</param>
/// <param name="Field">Which of its three dates.</param>
/// <param name="Date">The date given.</param>
public readonly record struct MilestonePoint(DateOnly On, MilestoneKind Kind, MilestoneField Field, DateOnly Date);

/// <summary>A published progress report.</summary>
/// <param name="ReportedOn">The date it speaks of.</param>
/// <param name="PublishedOn">The date from which it counts.</param>
/// <param name="SupersededOn">The date from which another replaces it; null while it counts.</param>
/// <param name="Percent">Progress of the works, 0 to 100.</param>
public readonly record struct ReportPoint(DateOnly ReportedOn, DateOnly PublishedOn, DateOnly? SupersededOn, int Percent)
{
    /// <summary>Whether it counts on a date.</summary>
    public bool CountsOn(DateOnly date) => PublishedOn <= date && (SupersededOn is null || SupersededOn > date);
}

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

/// <summary>A judgement in force from a date to the day before <paramref name="To"/>.</summary>
public readonly record struct OverridePoint(DateOnly On, DateOnly To, Health Health, string Reason);

/// <summary>A contract: its date, whether the firm is local, euros before tax.</summary>
public readonly record struct ContractPoint(DateOnly On, bool IsLocal, decimal Amount);

/// <summary>Euros before tax committed and spent, from a date.</summary>
public readonly record struct BudgetPoint(DateOnly On, decimal Committed, decimal Spent);
