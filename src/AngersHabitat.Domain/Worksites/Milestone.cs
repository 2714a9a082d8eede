namespace AngersHabitat.Domain.Worksites;

/// <summary>A milestone as known on some date.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Baseline">What was promised.</param>
/// <param name="Forecast">What is expected; null when nobody ever said otherwise than the baseline.</param>
/// <param name="Actual">When it happened; null when it has not.</param>
public readonly record struct Milestone(MilestoneKind Kind, DateOnly? Baseline, DateOnly? Forecast, DateOnly? Actual)
{
    /// <summary>The best knowledge: what happened, else what is expected, else what was promised.</summary>
    public DateOnly? Expected => Actual ?? Forecast ?? Baseline;

    /// <summary>Expected and past, but not done: the milestone is missed on that date.</summary>
    public bool IsMissedOn(DateOnly date) => Actual is null && Expected < date;
}
