namespace AngersHabitat.Domain.Worksites;

/// <summary>The six milestones of an operation as known on one date.</summary>
public sealed class Schedule
{
    private readonly Milestone[] _milestones = new Milestone[Kinds.Count];

    // Since when the expected or actual delivery is the one known; null while only the promise is.
    private DateOnly? _deliveryKnownSince;

    private Schedule()
    {
        foreach (var kind in Kinds)
            _milestones[(int)kind] = new Milestone(kind, null, null, null);
    }

    /// <summary>The kinds in order.</summary>
    public static IReadOnlyList<MilestoneKind> Kinds { get; } = Enum.GetValues<MilestoneKind>();

    /// <summary>A milestone; its dates are null when nothing is known.</summary>
    public Milestone this[MilestoneKind kind] => _milestones[(int)kind];

    /// <summary>The milestones in order.</summary>
    public IReadOnlyList<Milestone> Milestones => _milestones;

    /// <summary>What was known on a date. The points come in the order in which they were written; the last one known wins.</summary>
    public static Schedule At(IReadOnlyList<MilestonePoint> points, DateOnly date)
    {
        var schedule = new Schedule();
        foreach (ref readonly var point in points.AsSpan())
        {
            if (point.On <= date)
                schedule.Apply(point);
        }
        return schedule;
    }

    /// <summary>
    /// Since when a late delivery is late: once its date has passed without it, that date, whenever it was last changed; before, the day on which it was changed.
    /// </summary>
    public DateOnly? DelayedSinceOn(DateOnly date)
        => this[MilestoneKind.Delivery] is var delivery && delivery.IsMissedOn(date) ? delivery.Expected : _deliveryKnownSince;

    /// <summary>
    /// The first pair of milestones whose best known dates are out of order, or null. The permit is only held between the study
    /// and the start order: calls for tenders may be published before it is granted.
    /// </summary>
    public (MilestoneKind Earlier, MilestoneKind Later)? FirstDisorder()
    {
        ReadOnlySpan<MilestoneKind> line = [MilestoneKind.Study, MilestoneKind.Tender, MilestoneKind.StartOrder, MilestoneKind.Completion, MilestoneKind.Delivery];
        return DisorderIn(line) ?? DisorderIn([MilestoneKind.Study, MilestoneKind.Permit, MilestoneKind.StartOrder]);
    }

    private (MilestoneKind Earlier, MilestoneKind Later)? DisorderIn(ReadOnlySpan<MilestoneKind> line)
    {
        MilestoneKind? before = null;
        foreach (var kind in line)
        {
            if (this[kind].Expected is not { } expected)
                continue;
            if (before is { } earlier && expected < this[earlier].Expected)
                return (earlier, kind);
            before = kind;
        }
        return null;
    }

    private void Apply(in MilestonePoint point)
    {
        if (point is { Kind: MilestoneKind.Delivery, Field: not MilestoneField.Baseline })
            _deliveryKnownSince = point.On;
        ref var milestone = ref _milestones[(int)point.Kind];
        milestone = point.Field switch
        {
            MilestoneField.Baseline => milestone with { Baseline = point.Date },
            MilestoneField.Forecast => milestone with { Forecast = point.Date },
            MilestoneField.Actual => milestone with { Actual = point.Date },
            _ => throw Unknown.Value(point.Field),
        };
    }
}
