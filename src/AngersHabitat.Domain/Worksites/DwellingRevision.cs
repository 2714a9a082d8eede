namespace AngersHabitat.Domain.Worksites;

/// <summary>The number of dwellings, from a date: it may change with the programme, and past figures must not.</summary>
public sealed class DwellingRevision : OperationRow
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonLength = 500;

    private DwellingRevision()
    {
    }

    internal DwellingRevision(Guid operationId, int sequence, DateOnly on, int dwellings, string? reason)
        : base(operationId, sequence, on)
    {
        Dwellings = dwellings;
        Reason = reason;
    }

    /// <summary>Dwellings of the operation, at least one.</summary>
    public int Dwellings { get; private set; }

    /// <summary>Why it changed; null for the first number.</summary>
    public string? Reason { get; private set; }
}
