namespace AngersHabitat.Domain.Worksites;

/// <summary>
/// The dated rows of one operation that the figures need, and nothing else: small enough to keep ten thousand of them in memory.
/// Every list is in the order in which its rows were written, reports in the order of the dates they speak of.
/// </summary>
public sealed record OperationHistory
{
    /// <summary>The operation.</summary>
    public required Guid Id { get; init; }

    public required Nature Nature { get; init; }

    /// <summary>Entries into phases.</summary>
    public required IReadOnlyList<PhasePoint> Phases { get; init; }

    /// <summary>Numbers of dwellings.</summary>
    public required IReadOnlyList<DwellingPoint> Dwellings { get; init; }

    /// <summary>Dates of milestones.</summary>
    public IReadOnlyList<MilestonePoint> Milestones { get; init; } = [];

    /// <summary>Suspensions by first date.</summary>
    public IReadOnlyList<SuspensionPoint> Suspensions { get; init; } = [];

    /// <summary>Reports by the date they speak of.</summary>
    public IReadOnlyList<ReportPoint> Reports { get; init; } = [];

    /// <summary>Judgements.</summary>
    public IReadOnlyList<OverridePoint> Overrides { get; init; } = [];

    public IReadOnlyList<ContractPoint> Contracts { get; init; } = [];

    public IReadOnlyList<BudgetPoint> Budgets { get; init; } = [];

    /// <summary>The history of an operation that is in memory with all its rows.</summary>
    public static OperationHistory Of(Operation operation) => new()
    {
        Id = operation.Id,
        Nature = operation.Nature,
        Phases = [.. operation.Phases.Select(row => new PhasePoint(row.On, row.Phase))],
        Dwellings = [.. operation.Dwellings.Select(row => new DwellingPoint(row.On, row.Dwellings))],
        Milestones = [.. operation.MilestoneDates.Select(row => new MilestonePoint(row.On, row.Kind, row.Field, row.Date))],
        Suspensions = [.. operation.Suspensions.Select(row => row.ToPoint())],
        Reports = [.. operation.Reports.Select(row => row.ToPoint())],
        Overrides = [.. operation.HealthOverrides.Select(row => new OverridePoint(row.On, row.To, row.Health, row.Reason))],
        Contracts = [.. operation.Contracts.Select(row => new ContractPoint(row.On, row.IsLocal, row.Amount))],
        Budgets = [.. operation.Budgets.Select(row => new BudgetPoint(row.On, row.Committed, row.Spent))],
    };

    /// <summary>The phase on a date and since when, null before the operation existed.</summary>
    public PhasePoint? PhaseOn(DateOnly date)
    {
        var phases = Phases.AsSpan();
        for (var i = phases.Length - 1; i >= 0; i--)
        {
            if (phases[i].On <= date)
                return phases[i];
        }
        return null;
    }

    /// <summary>Dwellings on a date; 0 before the operation existed.</summary>
    public int DwellingsOn(DateOnly date)
    {
        for (var i = Dwellings.Count - 1; i >= 0; i--)
        {
            if (Dwellings[i].On <= date)
                return Dwellings[i].Dwellings;
        }
        return 0;
    }

    /// <summary>The newest report that counts on a date.</summary>
    public ReportPoint? ReportOn(DateOnly date)
    {
        var reports = Reports.AsSpan();
        for (var i = reports.Length - 1; i >= 0; i--)
        {
            if (reports[i].CountsOn(date))
                return reports[i];
        }
        return null;
    }

    /// <summary>The suspension that covers a date; only while the operation is engaged.</summary>
    public SuspensionPoint? SuspensionOn(DateOnly date)
    {
        foreach (ref readonly var suspension in Suspensions.AsSpan())
        {
            if (suspension.Covers(date))
                return suspension;
        }
        return null;
    }

    /// <summary>The judgement in force on a date: the last one given.</summary>
    public OverridePoint? OverrideOn(DateOnly date)
    {
        for (var i = Overrides.Count - 1; i >= 0; i--)
        {
            if (Overrides[i].On <= date && date < Overrides[i].To)
                return Overrides[i];
        }
        return null;
    }

    /// <summary>Dates without works up to and including a date.</summary>
    public int SuspendedDaysUpTo(DateOnly date)
    {
        var days = 0;
        foreach (ref readonly var suspension in Suspensions.AsSpan())
            days += suspension.DaysUpTo(date);
        return days;
    }
}
