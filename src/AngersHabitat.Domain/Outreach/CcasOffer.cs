namespace AngersHabitat.Domain.Outreach;

/// <summary>Help or an activity that the town's social centre proposes.</summary>
public sealed class CcasOffer : IVersioned
{
    /// <summary>Shortest name, in characters.</summary>
    public const int ShortestName = 3;

    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 100;

    /// <summary>Longest place, in characters.</summary>
    public const int PlaceLength = 200;

    /// <summary>Longest rhythm, in characters.</summary>
    public const int ScheduleLength = 200;

    private readonly List<OfferNeed> _needs = [];

    private CcasOffer()
    {
    }

    /// <param name="id">Identifier.</param>
    /// <param name="kind">Help or activity.</param>
    /// <param name="needs">Needs it answers; at least one.</param>
    /// <exception cref="RuleException"><c>Outreach.OfferName</c>, <c>Outreach.OfferNeeds</c>.</exception>
    public CcasOffer(Guid id, OfferKind kind, string name, IReadOnlyList<Need> needs)
    {
        Id = id;
        Change(kind, name, needs);
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>Help or activity.</summary>
    public OfferKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Where, or how (by phone, at home).</summary>
    public string Place { get; private set; } = "";

    /// <summary>Rhythm in words, for instance on which day.</summary>
    public string Schedule { get; private set; } = "";

    /// <summary>First date.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>The day after the last; null: until further notice.</summary>
    public DateOnly? EndsBefore { get; private set; }

    /// <summary>Places; null: no limit.</summary>
    public int? Capacity { get; private set; }

    /// <summary>Needs it answers.</summary>
    public IReadOnlyList<OfferNeed> Needs => _needs;

    /// <summary>Changes what it is and what it answers.</summary>
    /// <exception cref="RuleException">As the constructor.</exception>
    public void Change(OfferKind kind, string name, IReadOnlyList<Need> needs)
    {
        if (name.Trim().Length is < ShortestName or > NameLength)
            throw new RuleException("Outreach.OfferName", nameof(Name), ShortestName, NameLength);
        if (needs.Count == 0)
            throw new RuleException("Outreach.OfferNeeds", nameof(Needs));
        (Kind, Name) = (kind, name.Trim());
        _needs.RemoveAll(need => !needs.Contains(need.Need));
        _needs.AddRange(needs.Distinct().Except(_needs.Select(need => need.Need)).Select(need => new OfferNeed(Id, need)));
    }

    /// <summary>Says where, when and for how many.</summary>
    /// <exception cref="RuleException"><c>Outreach.OfferCapacity</c>: below 1.</exception>
    public void Plan(string place, string schedule, DateSpan dates, int? capacity)
    {
        if (capacity < 1)
            throw new RuleException("Outreach.OfferCapacity", nameof(Capacity));
        (Place, Schedule, Capacity) = (place.Trim(), schedule.Trim(), capacity);
        (StartsOn, EndsBefore) = (dates.From, dates.To);
    }

    /// <summary>Whether it runs, or will run, on or after the date.</summary>
    public bool IsOpenOn(DateOnly today) => EndsBefore is null || today < EndsBefore;

    /// <summary>Places left once the referrals that hold one are taken away, never below 0; null: no limit.</summary>
    public int? PlacesLeft(int taken) => Capacity is null ? null : Math.Max(0, Capacity.Value - taken);
}
