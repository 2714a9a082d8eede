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

    /// <summary>These rules as they end with the service of their place: none holds on the date given or later.</summary>
    public PlaceRules Until(DateOnly end) => new()
    {
        Weekly = [.. Weekly.Where(rule => rule.From < end).Select(rule => rule with { To = Earlier(rule.To, end) })],
        Exceptions = [.. Exceptions.Where(rule => rule.From < end).Select(rule => rule with { To = Earlier(rule.To, end) })],
        Pauses = [.. Pauses.Where(rule => rule.From < end).Select(rule => rule with { To = Earlier(rule.To, end) })],
        Crises = [.. Crises.Where(rule => rule.From < end).Select(rule => rule with { To = Earlier(rule.To, end) })],
        Measures = [.. Measures.Where(rule => rule.From < end).Select(rule => rule with { To = Earlier(rule.To, end) })],
    };

    private static DateOnly Earlier(DateOnly? to, DateOnly end) => to < end ? to.Value : end;

    private static List<T> Put<T>(IReadOnlyList<T> rules, T rule)
        where T : DatedRule
        => rules.Any(other => other.Id == rule.Id)
            ? [.. rules.Select(other => other.Id == rule.Id ? rule : other)]
            : [.. rules, rule];
}
