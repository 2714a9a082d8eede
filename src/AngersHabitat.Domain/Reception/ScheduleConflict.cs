namespace AngersHabitat.Domain.Reception;

/// <summary>One conflict, named.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Rules">The rules concerned.</param>
/// <param name="Channel">Channel concerned, null when both or none.</param>
/// <param name="Date">First date concerned, null when it is not a matter of dates.</param>
/// <param name="Holiday">Name of the public holiday on that date, where the conflict is with it.</param>
public sealed record ScheduleConflict(ConflictKind Kind, IReadOnlyList<DatedRule> Rules, Channel? Channel = null, DateOnly? Date = null, string? Holiday = null)
{
    /// <summary>Whether publishing is refused; the other conflicts are warnings.</summary>
    public bool Blocks => Kind is ConflictKind.EndBeforeStart or ConflictKind.NoChannel or ConflictKind.ReasonMissing
        or ConflictKind.LabelMissing or ConflictKind.LimitInvalid or ConflictKind.OnSiteAtCallCentre or ConflictKind.NotForWholeType
        or ConflictKind.NoHoursAfter or ConflictKind.LimitsContradict;
}
