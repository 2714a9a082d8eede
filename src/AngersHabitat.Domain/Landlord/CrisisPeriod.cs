namespace AngersHabitat.Domain.Landlord;

/// <summary>A time that charts shade and with which figures are compared: a lockdown, a heat wave, a flood.</summary>
public sealed class CrisisPeriod : IVersioned
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 60;

    private CrisisPeriod()
    {
    }

    public CrisisPeriod(Guid id) => Id = id;

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>Name, as the charts show it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>First date.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The day after the last date; null: it runs.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Its dates.</summary>
    public DateSpan Span => new(From, To);

    /// <summary>Replaces name and dates.</summary>
    /// <param name="name">Name.</param>
    /// <param name="first">First date.</param>
    /// <param name="last">Last date, included; null while it runs.</param>
    /// <exception cref="RuleException">The name is missing or too long, or the end comes before the start.</exception>
    public void Describe(string name, DateOnly first, DateOnly? last)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > NameLength)
            throw new RuleException("Landlord.CrisisNameInvalid", nameof(Name));
        var span = DateSpan.Inclusive(first, last);
        (Name, From, To) = (name.Trim(), span.From, span.To);
    }
}
