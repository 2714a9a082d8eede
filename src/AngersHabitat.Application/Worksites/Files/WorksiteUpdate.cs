using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Brings a known operation up to what a line of the file says, through the same rules as the pages: each change is a dated row.</summary>
internal static class WorksiteUpdate
{
    /// <summary>Changes the operation and says what differed; an operation that agrees is left untouched.</summary>
    /// <exception cref="Domain.Common.RuleException">A rule refuses the change; the operation is then not to be stored.</exception>
    public static IReadOnlyList<WorksiteChange> Apply(Operation operation, WorksiteValues values, DateOnly today)
    {
        List<WorksiteChange> changes =
            [.. Words(operation, values), .. Numbers(operation, values), .. Dates(operation, values, today), .. Fixed(operation, values)];
        if (operation.Phase.IsFinal())
            return changes.ConvertAll(change => change with { IsTaken = false });
        foreach (var change in changes.Where(change => change.IsTaken))
            Take(operation, change, today);
        TakeWords(operation, values, changes);
        TakeDates(operation, values, changes, today);
        return changes;
    }

    private static IEnumerable<WorksiteChange> Words(Operation operation, WorksiteValues values)
        => Differing(("nom", operation.Name, values.Name), ("commune", operation.Commune, values.Commune), ("adresse", operation.Address, values.Address));

    private static IEnumerable<WorksiteChange> Numbers(Operation operation, WorksiteValues values)
    {
        if (operation.Dwellings[^1].Dwellings is var dwellings && dwellings != values.Dwellings)
            yield return new WorksiteChange("logements", dwellings, values.Dwellings, IsTaken: true);
        if (operation.Phase is Phase.Works && values.Percent is { } percent && percent != (operation.LatestReport?.Percent ?? 0))
            yield return new WorksiteChange("avancement", operation.LatestReport?.Percent ?? 0, percent, IsTaken: true);
    }

    private static IEnumerable<WorksiteChange> Dates(Operation operation, WorksiteValues values, DateOnly today)
    {
        var schedule = operation.ScheduleOn(today);
        return from row in values.Dates
               let known = schedule[row.Kind]
               where row.Date is not null && row.Date != known.Expected
               select new WorksiteChange(row.Column, known.Expected, row.Date, IsTaken: known.Actual is null);
    }

    private static IEnumerable<WorksiteChange> Fixed(Operation operation, WorksiteValues values)
    {
        if (operation.Nature != values.Nature)
            yield return new WorksiteChange("nature", operation.Nature, values.Nature, IsTaken: false);
        if (operation.Phase != values.Phase)
            yield return new WorksiteChange("phase", operation.Phase, values.Phase, IsTaken: false);
    }

    private static IEnumerable<WorksiteChange> Differing(params IEnumerable<(string Column, string Before, string After)> words)
        => words.Where(word => !string.Equals(word.Before, word.After, StringComparison.Ordinal))
            .Select(word => new WorksiteChange(word.Column, word.Before, word.After, IsTaken: true));

    private static void Take(Operation operation, WorksiteChange change, DateOnly today)
    {
        if (change.Column is "logements")
            operation.ReviseDwellings((int)change.After!, today, today, WorksiteFile.Origin);
        else if (change.Column is "avancement")
            operation.PublishReport(Guid.CreateVersion7(), new ReportContent { ReportedOn = today, Percent = (int)change.After!, Comment = WorksiteFile.Origin }, today);
    }

    private static void TakeWords(Operation operation, WorksiteValues values, List<WorksiteChange> changes)
    {
        if (changes.Exists(change => change.Column is "nom" or "commune" or "adresse"))
            operation.Describe(OperationDescription.Of(operation) with { Name = values.Name, Commune = values.Commune, Address = values.Address });
    }

    /// <summary>A date where none was promised becomes the promise; elsewhere it is a new forecast, the promise staying what it was.</summary>
    private static void TakeDates(Operation operation, WorksiteValues values, List<WorksiteChange> changes, DateOnly today)
    {
        var schedule = operation.ScheduleOn(today);
        var taken = values.Dates.Where(row => changes.Exists(change => change.IsTaken && change.Column == row.Column)).ToList();
        foreach (var (_, kind, date) in taken.Where(row => schedule[row.Kind].Baseline is null))
            operation.SetMilestone(kind, MilestoneField.Baseline, date!.Value, today);
        var forecasts = taken.Where(row => schedule[row.Kind].Baseline is not null).ToDictionary(row => row.Kind, row => row.Date!.Value);
        if (forecasts.Count > 0)
            operation.SetForecasts(forecasts, today, WorksiteFile.Origin);
    }
}
