namespace AngersHabitat.Domain.Reception;

/// <summary>How far a change reaches, told from its comparison over a year or more.</summary>
/// <param name="Coming">The dates shown one by one: the fourteen to come.</param>
/// <param name="Later">Dates after these that change.</param>
/// <param name="Until">The last date compared.</param>
public sealed record ComparedReach(IReadOnlyList<ComparedDay> Coming, IReadOnlyList<ComparedDay> Later, DateOnly Until)
{
    /// <summary>How many dates change in all.</summary>
    public int Changed => Coming.Count(day => day.HasChanged) + Later.Count;

    /// <summary>The last date that changes, null when none does.</summary>
    public DateOnly? LastChanged => Later.Count > 0 ? Later[^1].Date : Coming.LastOrDefault(day => day.HasChanged)?.Date;
}
