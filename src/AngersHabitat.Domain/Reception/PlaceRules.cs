namespace AngersHabitat.Domain.Reception;

/// <summary>
/// Every rule of one place, or of a whole type of place, as one immutable value: what an editor drafts, compares with the
/// published one, publishes in one step and undoes in one step. Stored as JSON, replaced whole. A type has only crisis schedules and measures.
/// </summary>
public sealed record PlaceRules
{
    /// <summary>No rule at all: never open.</summary>
    public static PlaceRules Empty { get; } = new();

    /// <summary>Weekly hours, one for each channel and span of validity.</summary>
    public IReadOnlyList<WeeklyHours> Weekly { get; init; } = [];

    /// <summary>Dated exceptions, which replace the day.</summary>
    public IReadOnlyList<OpeningException> Exceptions { get; init; } = [];

    /// <summary>Pauses within a day, which subtract their range.</summary>
    public IReadOnlyList<OpeningPause> Pauses { get; init; } = [];

    /// <summary>Crisis schedules.</summary>
    public IReadOnlyList<CrisisSchedule> Crises { get; init; } = [];

    /// <summary>Sanitary measures.</summary>
    public IReadOnlyList<SanitaryMeasure> Measures { get; init; } = [];

    /// <summary>Every rule, kind by kind.</summary>
    public IEnumerable<DatedRule> All() => [.. Weekly, .. Exceptions, .. Pauses, .. Crises, .. Measures];

    /// <summary>The rule of an identifier, null when there is none of this kind.</summary>
    public T? Find<T>(Guid id)
        where T : DatedRule
        => All().OfType<T>().FirstOrDefault(rule => rule.Id == id);

    /// <summary>These rules with one added, or put in the place of the one with its identifier.</summary>
    public PlaceRules With(DatedRule rule) => rule switch
    {
        WeeklyHours hours => this with { Weekly = Put(Weekly, hours) },
        OpeningException exception => this with { Exceptions = Put(Exceptions, exception) },
        OpeningPause pause => this with { Pauses = Put(Pauses, pause) },
        CrisisSchedule crisis => this with { Crises = Put(Crises, crisis) },
        SanitaryMeasure measure => this with { Measures = Put(Measures, measure) },
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    /// <summary>These rules without the one of an identifier.</summary>
    public PlaceRules Without(Guid id) => new()
    {
        Weekly = [.. Weekly.Where(rule => rule.Id != id)],
        Exceptions = [.. Exceptions.Where(rule => rule.Id != id)],
        Pauses = [.. Pauses.Where(rule => rule.Id != id)],
        Crises = [.. Crises.Where(rule => rule.Id != id)],
        Measures = [.. Measures.Where(rule => rule.Id != id)],
    };

    private static List<T> Put<T>(IReadOnlyList<T> rules, T rule)
        where T : DatedRule
        => rules.Any(other => other.Id == rule.Id)
            ? [.. rules.Select(other => other.Id == rule.Id ? rule : other)]
            : [.. rules, rule];
}

/// <summary>
/// Weekly hours (horaires habituels) of one channel, in each week or in every second one. Where several cover a date, the one that
/// began last holds; when it ends, the one that it interrupted holds again.
/// </summary>
public sealed record WeeklyHours : DatedRule
{
    /// <summary>Channel concerned; the other is left alone.</summary>
    public required Channel Channel { get; init; }

    /// <summary>Ranges of each day of the week.</summary>
    public required Week Week { get; init; }

    /// <summary>Only even or only odd weeks; null: each week.</summary>
    public WeekParity? Weeks { get; init; }

    /// <inheritdoc />
    public override bool AppliesOn(DateOnly date) => AppliesTo(date, WeekParities.Of(date));

    /// <summary>Whether the rule is in force on a date in weeks of a parity.</summary>
    internal bool AppliesTo(DateOnly date, WeekParity parity) => Covers(date) && (Weeks is null || Weeks == parity);
}

/// <summary>Exceptional opening or closing: replaces the day on the channels it names. When two cover a date, the later start wins, then the earlier end.</summary>
public sealed record OpeningException : DatedRule
{
    /// <summary>Channels concerned, at least one.</summary>
    public required IReadOnlyList<Channel> Channels { get; init; }

    /// <summary>Ranges of each of the dates; none: closed.</summary>
    public IReadOnlyList<TimeRange> Ranges { get; init; } = [];

    /// <summary>Why, in the words shown to the public.</summary>
    public required string Reason { get; init; }
}

/// <summary>A pause within a day, on each of its dates or on those of a pattern: subtracts its range on the channels it names.</summary>
public sealed record OpeningPause : DatedRule
{
    /// <summary>Channels concerned, at least one.</summary>
    public required IReadOnlyList<Channel> Channels { get; init; }

    /// <summary>Range subtracted on each of the dates.</summary>
    public required TimeRange Range { get; init; }

    /// <summary>The days on which the pause comes back; null: each of its dates.</summary>
    public DayPattern? Repeats { get; init; }

    /// <inheritdoc />
    public override bool AppliesOn(DateOnly date) => Covers(date) && (Repeats is null || Repeats.Matches(date));

    /// <summary>Why, in the words shown to the public.</summary>
    public required string Reason { get; init; }
}

/// <summary>Crisis schedule (horaires de crise): replaces the weekly hours on the channels it is not silent on.</summary>
public sealed record CrisisSchedule : DatedRule
{
    /// <summary>Hours on site; null: silent, <see cref="Week.Never"/>: closed.</summary>
    public Week? OnSite { get; init; }

    /// <summary>Hours by telephone; null: silent, <see cref="Week.Never"/>: closed.</summary>
    public Week? Phone { get; init; }

    /// <summary>Why, in the words shown to the public.</summary>
    public required string Reason { get; init; }

    /// <summary>The week of a channel, null when the schedule is silent on it.</summary>
    public Week? Of(Channel channel) => channel == Channel.OnSite ? OnSite : Phone;
}

/// <summary>Sanitary measure (mesure sanitaire) in force on site.</summary>
public sealed record SanitaryMeasure : DatedRule
{
    /// <summary>Kind of measure.</summary>
    public required MeasureKind Kind { get; init; }

    /// <summary>Number of people at most, at least 1; only for <see cref="MeasureKind.OccupancyLimit"/>.</summary>
    public int? Limit { get; init; }

    /// <summary>The sentence shown to the public; of an <see cref="MeasureKind.OccupancyLimit"/> the number makes the sentence, and this is not read.</summary>
    public required string Label { get; init; }
}
