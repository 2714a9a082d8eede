namespace AngersHabitat.Domain.Interventions;

/// <summary>Who goes: somebody of the staff, or a firm.</summary>
public sealed class Worker : IVersioned
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 100;

    /// <summary>Longest text on how to recognise somebody, in characters.</summary>
    public const int RecognisedByLength = 150;

    /// <summary>Longest list of trades as stored, in characters.</summary>
    public const int TradesLength = 200;

    /// <summary>Fewest and most minutes of visits a day.</summary>
    public const int FewestMinutes = 30, MostMinutes = 6_000;

    private Worker()
    {
    }

    /// <param name="id">Made when the form was shown.</param>
    public Worker(Guid id) => Id = id;

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>Name, as planners and tenants read it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether it is a firm.</summary>
    public bool IsFirm { get; private set; }

    /// <summary>The account of a technician, who then sees the visits; null for a firm without one.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>The trades, at least one.</summary>
    public IReadOnlyList<Trade> Trades { get; private set; } = [];

    /// <summary>Minutes of visits that fit into a working day.</summary>
    public int DailyMinutes { get; private set; }

    /// <summary>How a tenant recognises who comes, such as « badge de l'office, gilet bleu ».</summary>
    public string RecognisedBy { get; private set; } = "";

    /// <summary>Since when no visit is given to it, UTC; null: visits are.</summary>
    public DateTime? RetiredAt { get; private set; }

    /// <summary>Says all of it anew.</summary>
    /// <exception cref="RuleException"><c>Interventions.WorkerNameMissing</c>, <c>Interventions.TradesMissing</c>, <c>Interventions.CapacityOutOfRange</c>.</exception>
    public void Describe(string name, bool isFirm, Guid? accountId, IReadOnlyList<Trade> trades, int dailyMinutes, string? recognisedBy)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > NameLength)
            throw new RuleException("Interventions.WorkerNameMissing", nameof(Name), NameLength);
        if (trades.Count == 0)
            throw new RuleException("Interventions.TradesMissing", nameof(Trades));
        if (dailyMinutes is < FewestMinutes or > MostMinutes)
            throw new RuleException("Interventions.CapacityOutOfRange", nameof(DailyMinutes), FewestMinutes, MostMinutes);
        (Name, IsFirm, AccountId, DailyMinutes) = (name.Trim(), isFirm, accountId, dailyMinutes);
        (Trades, RecognisedBy) = ([.. trades.Distinct().Order()], recognisedBy?.Trim() ?? "");
    }

    /// <summary>Gives it no visits any more, or again.</summary>
    public void Retire(bool retired, DateTime at) => RetiredAt = retired ? RetiredAt ?? at : null;
}
