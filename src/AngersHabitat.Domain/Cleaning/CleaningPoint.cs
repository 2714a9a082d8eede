namespace AngersHabitat.Domain.Cleaning;

/// <summary>What is kept clean in common parts and outside, in a list that managers edit: the hall, the buttons of the lift, the bins.</summary>
public sealed class CleaningPoint : IVersioned
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 60;

    /// <summary>Longest code, in characters.</summary>
    public const int CodeLength = 30;

    /// <summary>Most points that a landlord may ever have: those of a round are the bits of one number.</summary>
    public const int Most = 60;

    private CleaningPoint()
    {
    }

    /// <param name="id">Made when the form was shown.</param>
    /// <param name="number">From 0, the next one free; it never changes and is never given again, since rounds are kept under it.</param>
    /// <exception cref="RuleException"><c>Cleaning.TooManyPoints</c>.</exception>
    public CleaningPoint(Guid id, int number)
    {
        if (number is < 0 or >= Most)
            throw new RuleException("Cleaning.TooManyPoints", null, Most);
        (Id, Number) = (id, number);
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>From 0 to <see cref="Most"/>, unique: the bit of the point in a round.</summary>
    public int Number { get; private set; }

    /// <summary>By which files and addresses know it, such as « hall »; unique as <see cref="LookupKey"/> compares.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Name, as caretakers and tenants read it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Place in lists; lower ones first.</summary>
    public int Order { get; private set; }

    /// <summary>Whether everybody touches it, as handles: in a crisis a round of it that is missed is told the same day.</summary>
    public bool IsTouched { get; private set; }

    /// <summary>Since when it is no longer offered, UTC; null: offered. Rounds and plans that name it stay.</summary>
    public DateTime? RetiredAt { get; private set; }

    /// <summary>The bit of the point in a round.</summary>
    public long Bit => 1L << Number;

    /// <summary>Says all of it anew.</summary>
    /// <exception cref="RuleException"><c>Cleaning.PointNameInvalid</c>, <c>Cleaning.PointCodeInvalid</c>, <c>Cleaning.OrderOutOfRange</c>.</exception>
    public void Describe(string code, string name, int order, bool isTouched)
    {
        var key = LookupKey.Of(code);
        if (key.Length is 0 or > CodeLength)
            throw new RuleException("Cleaning.PointCodeInvalid", nameof(Code), CodeLength);
        if (LookupKey.Of(name).Length == 0 || name.Trim().Length > NameLength)
            throw new RuleException("Cleaning.PointNameInvalid", nameof(Name), NameLength);
        if (order is < 0 or > 999)
            throw new RuleException("Cleaning.OrderOutOfRange", nameof(Order));
        (Code, Name, Order, IsTouched) = (key, name.Trim(), order, isTouched);
    }

    /// <summary>Offers it no longer, or again.</summary>
    public void Retire(bool retired, DateTime at) => RetiredAt = retired ? RetiredAt ?? at : null;
}
