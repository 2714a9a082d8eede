namespace AngersHabitat.Domain.Reception;

/// <summary>A rule of the calendar with its dates. Immutable; edited by replacement inside <see cref="PlaceRules"/>, known by its id.</summary>
public abstract record DatedRule
{
    /// <summary>Identifier, kept through edits so that two versions of a rule can be compared.</summary>
    public required Guid Id { get; init; }

    /// <summary>First date.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day after the last date; null: until further notice, or until lifted.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the rule is in force on a date. A reversed span covers none.</summary>
    public bool Covers(DateOnly date) => date >= From && (To is null || date < To);

    /// <summary>Whether the rule says something of a date: it is in force, and the date is one of its days.</summary>
    public virtual bool AppliesOn(DateOnly date) => Covers(date);

    /// <summary>Whether two rules share a date.</summary>
    public bool SharesDateWith(DatedRule other)
        => !IsReversed && !other.IsReversed && (other.To is null || From < other.To) && (To is null || other.From < To);

    /// <summary>Whether the end is not after the start: such a rule never applies, and the editor names it as a conflict.</summary>
    internal bool IsReversed => To <= From;
}
