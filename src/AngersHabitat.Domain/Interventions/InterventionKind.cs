namespace AngersHabitat.Domain.Interventions;

/// <summary>Kind of visit, in a list that managers edit: its trade, how long it usually takes, where it takes place, what is promised.</summary>
public sealed class InterventionKind : IVersioned
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 80;

    /// <summary>Shortest and longest usual duration, in minutes.</summary>
    public const int FewestMinutes = 10, MostMinutes = 480;

    private InterventionKind()
    {
    }

    /// <summary>A kind that may be asked for from now on.</summary>
    /// <param name="id">Made when the form was shown.</param>
    public InterventionKind(Guid id) => Id = id;

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>Name, as agents choose it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name as it is compared (<see cref="LookupKey"/>); unique.</summary>
    public string NameKey { get; private set; } = "";

    public Trade Trade { get; private set; }

    /// <summary>Usual duration, in minutes.</summary>
    public int UsualMinutes { get; private set; }

    /// <summary>Whether it takes place in a dwelling; else in common parts.</summary>
    public bool InDwelling { get; private set; }

    /// <summary>Working days promised for a normal one.</summary>
    public int PromisedDays { get; private set; }

    /// <summary>Since when it is no longer offered, UTC; null: offered. Visits of the kind stay.</summary>
    public DateTime? RetiredAt { get; private set; }

    /// <summary>Says all of it anew. What was promised to visits already asked for stays.</summary>
    /// <exception cref="RuleException"><c>Interventions.KindNameMissing</c>, <c>Interventions.MinutesOutOfRange</c>, <c>Interventions.DaysOutOfRange</c>.</exception>
    public void Describe(string name, Trade trade, int usualMinutes, bool inDwelling, int promisedDays)
    {
        if (LookupKey.Of(name).Length == 0 || name.Trim().Length > NameLength)
            throw new RuleException("Interventions.KindNameMissing", nameof(Name), NameLength);
        if (usualMinutes is < FewestMinutes or > MostMinutes)
            throw new RuleException("Interventions.MinutesOutOfRange", nameof(UsualMinutes), FewestMinutes, MostMinutes);
        if (promisedDays is < InterventionPromise.FewestDays or > InterventionPromise.MostDays)
            throw new RuleException("Interventions.DaysOutOfRange", nameof(PromisedDays), InterventionPromise.FewestDays, InterventionPromise.MostDays);
        (Name, NameKey, Trade) = (name.Trim(), LookupKey.Of(name), trade);
        (UsualMinutes, InDwelling, PromisedDays) = (usualMinutes, inDwelling, promisedDays);
    }

    /// <summary>Offers it no longer, or again.</summary>
    public void Retire(bool retired, DateTime at) => RetiredAt = retired ? RetiredAt ?? at : null;

    /// <summary>Where a visit of the kind takes place.</summary>
    public Setting SettingOf(bool isEmpty) => !InDwelling ? Setting.CommonPart : isEmpty ? Setting.EmptyDwelling : Setting.OccupiedDwelling;
}
