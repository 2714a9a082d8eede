namespace AngersHabitat.Domain.Worksites;

/// <content>What holds for every change, and the order of its rows.</content>
public sealed partial class Operation
{
    /// <summary>Whether anything was noted of it beyond that it is studied: then it is never deleted.</summary>
    public bool HasHistory => _phases.Count > 1 || _reports.Count + _suspensions.Count + _lots.Count + _contracts.Count + _budgets.Count > 0;

    /// <summary>Refuses the deletion of an operation that has a history: it is cancelled instead.</summary>
    /// <exception cref="RuleException"><c>Worksites.HasHistory</c>.</exception>
    public void EnsureDeletable()
    {
        if (HasHistory)
            throw new RuleException("Worksites.HasHistory");
    }

    private static IReadOnlyList<T> Ordered<T>(List<T> rows)
        where T : OperationRow
    {
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i - 1].Sequence > rows[i].Sequence)
            {
                // The store gives rows back in no promised order.
                rows.Sort((left, right) => left.Sequence.CompareTo(right.Sequence));
                break;
            }
        }
        return rows;
    }

    private static void RefuseFuture(DateOnly date, DateOnly today, string field)
    {
        if (date > today)
            throw new RuleException("Worksites.DateInFuture", field, date);
    }

    private static void RefuseBefore(DateOnly date, DateOnly previous, string code)
    {
        if (date < previous)
            throw new RuleException(code, "On", previous);
    }
}
