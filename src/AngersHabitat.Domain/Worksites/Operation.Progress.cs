namespace AngersHabitat.Domain.Worksites;

/// <content>Progress reports and the manager's judgement.</content>
public sealed partial class Operation
{
    private readonly List<ProgressReport> _reports = [];
    private readonly List<HealthOverride> _overrides = [];

    /// <summary>All reports, superseded ones included, by the date they speak of.</summary>
    public IReadOnlyList<ProgressReport> Reports => [.. _reports.OrderBy(report => report.ReportedOn).ThenBy(report => report.PublishedOn)];

    /// <summary>The newest report that is not superseded.</summary>
    public ProgressReport? LatestReport => _reports.Where(report => report.SupersededById is null).MaxBy(report => report.ReportedOn);

    /// <summary>Judgements, oldest first.</summary>
    public IReadOnlyList<HealthOverride> HealthOverrides => Ordered(_overrides);

    /// <summary>
    /// Publishes a report on the works. From then on it is never edited. Sent again under the same id, it changes nothing. Two reports of one date cannot
    /// both count: the later one supersedes the other.
    /// </summary>
    /// <param name="id">Chosen when the form is shown.</param>
    /// <param name="content">What it says.</param>
    /// <param name="today">From which it counts.</param>
    /// <param name="supersedes">The report that it corrects: only the newest one can be.</param>
    /// <exception cref="RuleException">
    /// <c>Worksites.PercentOutOfRange</c>; <c>Worksites.PercentDown</c> without a reason; <c>Worksites.ReportOutsideWorks</c>;
    /// <c>Worksites.ReportBeforePrevious</c>; <c>Worksites.OnlyNewestSuperseded</c>; those of <see cref="SetForecasts"/>.
    /// </exception>
    public void PublishReport(Guid id, ReportContent content, DateOnly today, Guid? supersedes = null)
    {
        if (_reports.Exists(known => known.Id == id))
            return;
        if (content.Percent is < 0 or > 100)
            throw new RuleException("Worksites.PercentOutOfRange", nameof(content.Percent));
        RefuseFuture(content.ReportedOn, today, nameof(content.ReportedOn));
        if (PhaseOn(content.ReportedOn) is not { } phase || !phase.IsEngaged())
            throw new RuleException("Worksites.ReportOutsideWorks", nameof(content.ReportedOn));

        var corrected = supersedes is { } corrects ? Newest(corrects) : null;
        RefuseUnexplainedDrop(content, PreviousTo(corrected));
        corrected ??= LatestReport is { } latest && latest.ReportedOn == content.ReportedOn ? latest : null;
        var report = new ProgressReport(id, Id, today, content);
        corrected?.SupersedeBy(report);
        _reports.Add(report);
        Next();
        SetForecasts(ForecastsIn(content), today, content.Difficulties);
    }

    /// <summary>Replaces the computed health until a date, with a reason.</summary>
    /// <param name="health">The judgement.</param>
    /// <param name="to">The day after its last date, after <paramref name="today"/>.</param>
    /// <param name="reason">Required.</param>
    /// <param name="today">From which it holds.</param>
    public void OverrideHealth(Health health, DateOnly to, string? reason, DateOnly today)
    {
        RefuseFinal();
        if (string.IsNullOrWhiteSpace(reason))
            throw new RuleException("Worksites.ReasonRequired", "Reason");
        if (to <= today)
            throw new RuleException("Worksites.OverrideEndsBeforeTomorrow", "To");
        _overrides.Add(new HealthOverride(Id, Next(), today, to, health, reason.Trim()));
    }

    private ProgressReport Newest(Guid id)
        => LatestReport is { } latest && latest.Id == id
            ? latest
            : throw new RuleException("Worksites.OnlyNewestSuperseded");

    private ProgressReport? PreviousTo(ProgressReport? corrected)
        => _reports.Where(report => report.SupersededById is null && report != corrected).MaxBy(report => report.ReportedOn);

    private static void RefuseUnexplainedDrop(ReportContent content, ProgressReport? previous)
    {
        if (previous is null)
            return;
        if (content.ReportedOn < previous.ReportedOn)
            throw new RuleException("Worksites.ReportBeforePrevious", nameof(content.ReportedOn), previous.ReportedOn);
        if (content.Percent < previous.Percent && string.IsNullOrWhiteSpace(content.DropReason))
            throw new RuleException("Worksites.PercentDown", nameof(content.DropReason), previous.Percent);
    }

    private static Dictionary<MilestoneKind, DateOnly> ForecastsIn(ReportContent content)
    {
        var forecasts = new Dictionary<MilestoneKind, DateOnly>();
        if (content.CompletionForecast is { } completion)
            forecasts[MilestoneKind.Completion] = completion;
        if (content.DeliveryForecast is { } delivery)
            forecasts[MilestoneKind.Delivery] = delivery;
        return forecasts;
    }
}
