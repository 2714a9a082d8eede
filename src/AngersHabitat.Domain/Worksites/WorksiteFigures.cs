namespace AngersHabitat.Domain.Worksites;

/// <summary>
/// The figures of a set of operations on a date: the one piece of code behind page, API, export and print. Each figure is the
/// sum over a list that can be shown beside it.
/// </summary>
public sealed class WorksiteFigures
{
    private WorksiteFigures(DateOnly date, IReadOnlyList<OperationStatus> statuses)
    {
        (Date, Statuses) = (date, statuses);
        Engaged = Headline.Of(statuses.Where(status => status.IsEngaged));
        Study = Headline.Of(statuses.Where(status => status.IsUnderStudy));
        Suspended = Headline.Of(statuses.Where(status => status.IsSuspended));
    }

    public DateOnly Date { get; }

    /// <summary>The operations that exist on the date.</summary>
    public IReadOnlyList<OperationStatus> Statuses { get; }

    /// <summary>Works or acceptance.</summary>
    public Headline Engaged { get; }

    /// <summary>Study or tender.</summary>
    public Headline Study { get; }

    /// <summary>Suspended: a part of engaged.</summary>
    public Headline Suspended { get; }

    /// <summary>Suspended days of all operations by cause, up to and including the date.</summary>
    public IReadOnlyDictionary<SuspensionCause, int> SuspendedDaysByCause
        => Statuses.Where(status => status.Delay is not null).SelectMany(status => status.Delay!.SuspendedByCause)
            .GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value));

    /// <summary>The figures on a date.</summary>
    public static WorksiteFigures On(IEnumerable<OperationHistory> histories, DateOnly date)
    {
        var statuses = new List<OperationStatus>();
        foreach (var history in histories)
        {
            if (OperationStatus.On(history, date) is { } status)
                statuses.Add(status);
        }
        return new WorksiteFigures(date, statuses);
    }

    /// <summary>The figures of statuses that are computed already, all on <paramref name="date"/>.</summary>
    public static WorksiteFigures Of(DateOnly date, IReadOnlyList<OperationStatus> statuses) => new(date, statuses);

    /// <summary>The figures of a part of the operations: a filter keeps the code that sums.</summary>
    public WorksiteFigures Where(Func<OperationStatus, bool> filter) => new(Date, [.. Statuses.Where(filter)]);
}
