namespace AngersHabitat.Domain.Worksites;

/// <summary>
/// The progress that the promised dates lead one to expect: even between the start of works and the promised completion, standing still
/// on suspended dates. A start later than promised moves the plan with it, so that a late start shows as a delay and not as slow work.
/// </summary>
public static class ProgressPlan
{
    /// <summary>Percentage expected on a date, 0 to 100; null when works have no start or no promised duration.</summary>
    public static int? PercentOn(OperationHistory history, Schedule schedule, DateOnly date)
    {
        var (start, completion) = (schedule[MilestoneKind.StartOrder], schedule[MilestoneKind.Completion]);
        if (start.Expected is not { } from || completion.Baseline is not { } promisedEnd)
            return null;
        var duration = promisedEnd.DayNumber - (start.Baseline ?? from).DayNumber;
        if (duration <= 0)
            return null;
        if (date < from)
            return 0;
        var worked = date.DayNumber - from.DayNumber - history.SuspendedDaysUpTo(date);
        return Math.Clamp((int)(100L * worked / duration), 0, 100);
    }
}
