namespace AngersHabitat.Domain.Worksites;

/// <content>How many dwellings, for how much: each change a dated row.</content>
public sealed partial class Operation
{
    private readonly List<DwellingRevision> _dwellings = [];
    private readonly List<BudgetRevision> _budgets = [];

    /// <summary>Numbers of dwellings, oldest first.</summary>
    public IReadOnlyList<DwellingRevision> Dwellings => Ordered(_dwellings);

    /// <summary>Budgets, oldest first.</summary>
    public IReadOnlyList<BudgetRevision> Budgets => Ordered(_budgets);

    /// <summary>Changes the number of dwellings from a date on; figures before that date stay.</summary>
    public void ReviseDwellings(int dwellings, DateOnly on, DateOnly today, string? reason)
    {
        RefuseFinal();
        RefuseFuture(on, today, "On");
        RefuseBefore(on, Dwellings[^1].On, "Worksites.RevisionBeforePrevious");
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Worksites.ReasonRequired", "Reason");
        _dwellings.Add(new DwellingRevision(Id, Next(), on, Positive(dwellings), reason.Trim()));
    }

    /// <summary>Gives the budget from a date on, in euros before tax; what is spent may exceed what is committed, and shows.</summary>
    public void ReviseBudget(decimal committed, decimal spent, DateOnly on, DateOnly today)
    {
        RefuseFuture(on, today, "On");
        if (committed < 0 || spent < 0)
            throw new RuleException("Worksites.NegativeAmount", committed < 0 ? "Committed" : "Spent");
        if (_budgets.Count > 0)
            RefuseBefore(on, Budgets[^1].On, "Worksites.RevisionBeforePrevious");
        _budgets.Add(new BudgetRevision(Id, Next(), on, committed, spent));
    }

    private static int Positive(int dwellings)
        => dwellings > 0 ? dwellings : throw new RuleException("Worksites.NoDwellings", nameof(Dwellings));
}
