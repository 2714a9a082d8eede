namespace AngersHabitat.Domain.Worksites;

/// <content>Milestones: three dates each, every change a row, so that « prévue en mars, puis en mai » stays visible.</content>
public sealed partial class Operation
{
    private readonly List<MilestoneDate> _dates = [];

    /// <summary>All dates ever given, oldest first.</summary>
    public IReadOnlyList<MilestoneDate> MilestoneDates => Ordered(_dates);

    /// <summary>The milestones as known on a date.</summary>
    public Schedule ScheduleOn(DateOnly date)
        => Schedule.At([.. MilestoneDates.Select(ToPoint)], date);

    /// <summary>The forecasts of a milestone, oldest first, the promised date before them.</summary>
    public IReadOnlyList<MilestoneDate> ForecastsOf(MilestoneKind kind)
        => [.. MilestoneDates.Where(date => date.Kind == kind && date.Field is not MilestoneField.Actual)];

    /// <summary>Gives a date of a milestone; a date equal to the one known adds nothing.</summary>
    /// <param name="kind">The milestone.</param>
    /// <param name="field">Which of its dates. A baseline is fixed once works start; an actual date is not in the future.</param>
    /// <param name="today">From which the date is known.</param>
    /// <param name="reason">Why a forecast moves.</param>
    /// <exception cref="RuleException">
    /// <c>Worksites.BaselineFixed</c>, <c>Worksites.DateInFuture</c>, <c>Worksites.MilestoneDone</c> (a forecast of what has
    /// happened), <c>Worksites.MilestoneOfPhase</c> (the actual date comes with the phase), <c>Worksites.DatesOutOfOrder</c>.
    /// </exception>
    public void SetMilestone(MilestoneKind kind, MilestoneField field, DateOnly date, DateOnly today, string? reason = null)
    {
        RefuseFinal();
        var known = ScheduleOn(today)[kind];
        switch (field)
        {
            case MilestoneField.Baseline when !Phase.IsUnderStudy() && known.Baseline is not null && known.Baseline != date:
                throw new RuleException("Worksites.BaselineFixed", kind.ToString());
            case MilestoneField.Forecast when known.Actual is not null:
                throw new RuleException("Worksites.MilestoneDone", kind.ToString(), kind);
            case MilestoneField.Actual when kind is not MilestoneKind.Permit:
                throw new RuleException("Worksites.MilestoneOfPhase", kind.ToString(), kind);
            case MilestoneField.Actual:
                RefuseFuture(date, today, kind.ToString());
                break;
            case MilestoneField.Baseline or MilestoneField.Forecast:
                break;
            default:
                throw Unknown.Value(field);
        }
        if (DateOf(known, field) == date)
            return;
        AddDate(new MilestonePoint(today, kind, field, date), reason);
        RefuseDisorder(today, kind);
    }

    /// <summary>
    /// Gives several forecasts at once; order is checked on the whole, so that completion and delivery may move together past each other's old dates.
    /// </summary>
    public void SetForecasts(IReadOnlyDictionary<MilestoneKind, DateOnly> forecasts, DateOnly today, string? reason)
    {
        var schedule = ScheduleOn(today);
        foreach (var (kind, date) in forecasts.OrderBy(pair => pair.Key))
        {
            if (schedule[kind].Actual is not null)
                throw new RuleException("Worksites.MilestoneDone", kind.ToString(), kind);
            if (schedule[kind].Forecast != date)
                AddDate(new MilestonePoint(today, kind, MilestoneField.Forecast, date), reason);
        }
        RefuseDisorder(today, forecasts.Keys.DefaultIfEmpty(MilestoneKind.Delivery).Max());
    }

    private void RefuseDisorder(DateOnly today, MilestoneKind field)
    {
        if (ScheduleOn(today).FirstDisorder() is { } pair)
            throw new RuleException("Worksites.DatesOutOfOrder", field.ToString(), pair.Earlier, pair.Later);
    }

    private void AddDate(MilestonePoint point, string? reason)
        => _dates.Add(new MilestoneDate(Id, Next(), point.On, point, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim()));

    private static MilestonePoint ToPoint(MilestoneDate date) => new(date.On, date.Kind, date.Field, date.Date);

    private static DateOnly? DateOf(Milestone milestone, MilestoneField field) => field switch
    {
        MilestoneField.Baseline => milestone.Baseline,
        MilestoneField.Forecast => milestone.Forecast,
        MilestoneField.Actual => milestone.Actual,
        _ => throw Unknown.Value(field),
    };

    private void RefuseFinal()
    {
        if (Phase.IsFinal())
            throw new RuleException("Worksites.OperationFinished", null, Phase);
    }
}
