namespace AngersHabitat.Domain.Reception;

/// <summary>
/// Emergency closure of a place, at once and on both channels: to a reopening that is foreseen, or until further notice. Lifting it
/// ends it; when the foreseen hour comes first, the place is « to confirm » until somebody does. Instants are cut to the minute.
/// </summary>
public sealed class EmergencyClosure : IVersioned, IRevised
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonLength = 300;

    /// <summary>Whether it still closes the place: not lifted.</summary>
    public static readonly RowRule<EmergencyClosure> Running = new(closure => closure.LiftedAt == null);

    private EmergencyClosure()
    {
    }

    /// <param name="id">Identifier.</param>
    /// <param name="placeId">Place closed.</param>
    /// <param name="closedAt">Present instant, UTC.</param>
    /// <param name="reason">Why, in the words shown to the public.</param>
    /// <param name="closedBy">Account that closes.</param>
    /// <param name="reopensAt">Foreseen reopening, UTC, after the closure; null: until further notice.</param>
    /// <exception cref="RuleException">No reason is given, or the reopening does not follow the closure.</exception>
    public EmergencyClosure(Guid id, Guid placeId, DateTime closedAt, string reason, string closedBy, DateTime? reopensAt)
    {
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Reception.ReasonMissing", "Reason");
        (Id, PlaceId, ClosedAt, Reason, ClosedBy) = (id, placeId, ToMinute(closedAt), reason.Trim(), closedBy);
        ReopensAt = After(closedAt, reopensAt);
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    public DateTime ChangedAt { get; set; }

    public int Revision { get; set; }

    /// <summary>Place closed.</summary>
    public Guid PlaceId { get; private set; }

    /// <summary>Since when, UTC, whole minute.</summary>
    public DateTime ClosedAt { get; private set; }

    /// <summary>Foreseen reopening, UTC, whole minute; null: until further notice.</summary>
    public DateTime? ReopensAt { get; private set; }

    /// <summary>Until when (excluded), UTC, whole minute; null while not lifted.</summary>
    public DateTime? LiftedAt { get; private set; }

    /// <summary>Why, in the words shown to the public.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Account that closed.</summary>
    public string ClosedBy { get; private set; } = "";

    /// <summary>Account that lifted the closure.</summary>
    public string? LiftedBy { get; private set; }

    /// <inheritdoc cref="Running"/>
    public bool IsRunning => Running.Holds(this);

    /// <summary>Foresees another reopening, or none.</summary>
    /// <param name="reopensAt">Foreseen reopening, UTC, to come; null: until further notice.</param>
    /// <param name="at">Present instant, UTC.</param>
    /// <exception cref="RuleException">Already lifted, or the reopening is not to come.</exception>
    public void Foresee(DateTime? reopensAt, DateTime at)
    {
        if (!IsRunning)
            throw new RuleException("Reception.AlreadyLifted");
        ReopensAt = After(at, reopensAt);
    }

    /// <summary>Reopens the place: the other rules decide again.</summary>
    /// <exception cref="RuleException">Already lifted, or before the closure began.</exception>
    public void Lift(DateTime at, string by)
    {
        if (!IsRunning)
            throw new RuleException("Reception.AlreadyLifted");
        if (at < ClosedAt)
            throw new RuleException("Reception.EndBeforeStart", "LiftedAt");
        (LiftedAt, LiftedBy) = (ToMinute(at), by);
    }

    private static DateTime? After(DateTime at, DateTime? reopensAt)
        => reopensAt is not { } reopening ? null
            : reopening > at ? ToMinute(reopening)
            : throw new RuleException("Reception.ReopensInThePast", "ReopensOn");

    private static DateTime ToMinute(DateTime instant)
        => new(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc);
}
