using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>What befalls a demonstration worksite, so that each kind of decision has its example.</summary>
internal enum DemoTurn
{
    AsPlanned,
    FirmFails,
    SlowWorks,
    Silent,
    Judged,
    Undated,
    Complete,
}

/// <summary>
/// What befalls one demonstration operation after it was entered, told by the public methods of the domain, event after event in the order of
/// their dates, so that every rule holds for it.
/// </summary>
internal sealed class WorksiteStory(Nature nature, Random random, DateOnly today)
{
    private static readonly string[] Comments =
    [
        "Gros œuvre conforme au planning.", "Façades est terminées, façades ouest en cours.", "Pose des menuiseries commencée.",
        "Cages d'escalier repeintes, réseaux en cours.", "Réunion avec les locataires tenue sans remarque particulière.", "Isolation des combles terminée.",
    ];

    private readonly List<(DateOnly On, Action<Operation, DateOnly> Event)> _events = [];
    private int _orders;

    /// <summary>Study, promises and, for a new building, the permit.</summary>
    public void Promise(DateOnly study, DateOnly tender, DateOnly start, int duration, bool permitGranted)
    {
        var completion = start.AddDays(duration);
        At(study, (operation, on) =>
        {
            operation.SetMilestone(MilestoneKind.Tender, MilestoneField.Baseline, tender, on);
            operation.SetMilestone(MilestoneKind.StartOrder, MilestoneField.Baseline, start, on);
            operation.SetMilestone(MilestoneKind.Completion, MilestoneField.Baseline, completion, on);
            operation.SetMilestone(MilestoneKind.Delivery, MilestoneField.Baseline, completion.AddDays(60), on);
        });
        if (nature is not Nature.Construction)
            return;
        var permit = tender.AddDays(-45);
        At(study, (operation, on) => operation.SetMilestone(MilestoneKind.Permit, MilestoneField.Baseline, permit, on));
        if (permitGranted)
            At(permit, (operation, on) => operation.SetMilestone(MilestoneKind.Permit, MilestoneField.Actual, on, on));
    }

    /// <summary>Lets the events up to today happen to the operation, in the order of their dates.</summary>
    public void Tell(Operation operation)
    {
        foreach (var (on, happen) in _events.Where(told => told.On <= today).OrderBy(told => told.On))
            happen(operation, on);
    }

    public void Advance(Phase phase, DateOnly on) => At(on, (operation, date) => operation.Advance(phase, date, date));

    public void At(DateOnly on, Action<Operation, DateOnly> happen) => _events.Add((on, happen));

    /// <summary>Stops and resumes the works; the shift of the forecasts is confirmed the day after the resumption.</summary>
    public void Suspend(DateOnly from, DateOnly to, SuspensionCause cause, SuspensionKind kind)
    {
        var id = Next(random);
        At(from, (operation, on) => operation.Suspend(id, new SuspensionOrder { From = on, Cause = cause, Kind = kind, OrderNumber = Order() }, on));
        At(to, (operation, on) => operation.Resume(id, on, Order(), on));
        At(to.AddDays(1), (operation, on) => operation.SetForecasts(
            operation.ProposeShift(operation.Suspensions.Single(suspension => suspension.Id == id), to), on, "Décalage dû à la suspension"));
    }

    /// <summary>Moves completion and delivery.</summary>
    public void Slip(DateOnly on, int days, string reason) => At(on, (operation, date) =>
    {
        var schedule = operation.ScheduleOn(date);
        operation.SetForecasts(new Dictionary<MilestoneKind, DateOnly>
        {
            [MilestoneKind.Completion] = schedule[MilestoneKind.Completion].Expected!.Value.AddDays(days),
            [MilestoneKind.Delivery] = schedule[MilestoneKind.Delivery].Expected!.Value.AddDays(days),
        }, date, reason);
    });

    /// <summary>A report about every four weeks, at the pace of the plan times <paramref name="pace"/>.</summary>
    public void Report(DateOnly start, DateOnly until, double pace)
    {
        for (var on = start.AddDays(random.Next(14, 28)); on <= until; on = on.AddDays(random.Next(26, 29)))
        {
            var id = Next(random);
            var (lag, comment) = (random.Next(0, 5), Comments[random.Next(Comments.Length)]);
            At(on, (operation, date) =>
            {
                if (operation.Phase is not Phase.Works || operation.SuspensionOn(date) is not null)
                    return;
                var planned = ProgressPlan.PercentOn(OperationHistory.Of(operation), operation.ScheduleOn(date), date) ?? 0;
                var percent = Math.Clamp((int)(planned * pace) - lag, operation.LatestReport?.Percent ?? 0, 98);
                operation.PublishReport(id, new ReportContent { ReportedOn = date, Percent = percent, Comment = comment }, date);
            });
        }
    }

    /// <summary>An identifier drawn from the seed, so that two loads give the same addresses.</summary>
    public static Guid Next(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private string Order() => $"OS-{++_orders + 3}";
}
