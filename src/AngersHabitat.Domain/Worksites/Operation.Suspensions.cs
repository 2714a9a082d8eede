namespace AngersHabitat.Domain.Worksites;

/// <content>Suspensions: dated intervals during works, none over another.</content>
public sealed partial class Operation
{
    private readonly List<Suspension> _suspensions = [];

    /// <summary>Suspensions, oldest first.</summary>
    public IReadOnlyList<Suspension> Suspensions => [.. _suspensions.OrderBy(suspension => suspension.From)];

    /// <summary>The suspension that covers a date, null when works go on.</summary>
    public Suspension? SuspensionOn(DateOnly date) => _suspensions.Find(suspension => suspension.ToPoint().Covers(date));

    /// <summary>Stops the works by a service order; sent again under the same id, it changes nothing.</summary>
    /// <exception cref="RuleException">
    /// <c>Worksites.OrderNumberRequired</c>, <c>Worksites.OrderNumberTooLong</c>, <c>Worksites.OrderNumberTaken</c>, <c>Worksites.CauseComment</c>, <c>Worksites.SuspensionOutsideWorks</c>,
    /// <c>Worksites.ResumptionBeforeSuspension</c>, <c>Worksites.SuspensionsOverlap</c>, <c>Worksites.DateInFuture</c>.
    /// </exception>
    public void Suspend(Guid id, SuspensionOrder order, DateOnly today)
    {
        if (_suspensions.Exists(known => known.Id == id))
            return;
        CheckPapers(order);
        RefuseFuture(order.From, today, nameof(order.From));
        if (order.To is { } end)
        {
            RefuseFuture(end, today, nameof(order.To));
            if (end <= order.From)
                throw new RuleException("Worksites.ResumptionBeforeSuspension", nameof(order.To), order.From);
        }
        if (!InWorksThroughout(order.From, order.To?.AddDays(-1) ?? today))
            throw new RuleException("Worksites.SuspensionOutsideWorks", nameof(order.From));
        var span = new DateSpan(order.From, order.To);
        if (_suspensions.Find(known => new DateSpan(known.From, known.To).Overlaps(span)) is { } other)
            throw new RuleException("Worksites.SuspensionsOverlap", nameof(order.From), other.From);
        _suspensions.Add(new Suspension(id, Id, order));
        Next();
    }

    /// <summary>
    /// Ends the running suspension. The forecasts stay; <see cref="ProposeShift"/> says what they would become, and the manager confirms with
    /// <see cref="SetForecasts"/>.
    /// </summary>
    /// <param name="suspensionId">The suspension.</param>
    /// <param name="on">The date on which works resume: after the first suspended date, not in the future.</param>
    /// <param name="orderNumber">Number of the service order of resumption.</param>
    /// <param name="today">The present date in France.</param>
    public void Resume(Guid suspensionId, DateOnly on, string? orderNumber, DateOnly today)
    {
        var suspension = _suspensions.Find(known => known.Id == suspensionId) ?? throw new RuleException("Worksites.NoSuspension");
        if (suspension.To is not null)
            throw new RuleException("Worksites.AlreadyResumed", null, suspension.To);
        if (on <= suspension.From)
            throw new RuleException("Worksites.ResumptionBeforeSuspension", "On", suspension.From);
        RefuseFuture(on, today, "On");
        if (string.IsNullOrWhiteSpace(orderNumber))
            throw new RuleException("Worksites.OrderNumberRequired", "OrderNumber");
        suspension.End(on, orderNumber);
        Next();
    }

    /// <summary>The forecasts of what is not done yet, moved by the days that a suspension lasted up to its resumption (or a date).</summary>
    public IReadOnlyDictionary<MilestoneKind, DateOnly> ProposeShift(Suspension suspension, DateOnly until)
    {
        var days = suspension.ToPoint().DaysUpTo(until.AddDays(-1));
        return new[] { MilestoneKind.Completion, MilestoneKind.Delivery }
            .Select(kind => ScheduleOn(DateOnly.MaxValue)[kind])
            .Where(milestone => milestone is { Actual: null, Expected: not null })
            .ToDictionary(milestone => milestone.Kind, milestone => milestone.Expected!.Value.AddDays(days));
    }

    private void CheckPapers(SuspensionOrder order)
    {
        if (string.IsNullOrWhiteSpace(order.OrderNumber))
            throw new RuleException("Worksites.OrderNumberRequired", nameof(order.OrderNumber));
        if (order.OrderNumber.Trim().Length > Suspension.OrderNumberLength)
            throw new RuleException("Worksites.OrderNumberTooLong", nameof(order.OrderNumber), order.OrderNumber, Suspension.OrderNumberLength);
        if (_suspensions.Exists(known => string.Equals(known.OrderNumber, order.OrderNumber.Trim(), StringComparison.OrdinalIgnoreCase)))
            throw new RuleException("Worksites.OrderNumberTaken", nameof(order.OrderNumber), order.OrderNumber);
        if (order.Cause is SuspensionCause.Other && string.IsNullOrWhiteSpace(order.Comment))
            throw new RuleException("Worksites.CauseComment", nameof(order.Comment));
    }

    private bool InWorksThroughout(DateOnly first, DateOnly last)
        => PhaseOn(first) is Phase.Works && PhaseOn(last) is Phase.Works;

    /// <summary>A cancelled worksite is not suspended any more: the running suspension ends with it.</summary>
    private void EndSuspensionsBefore(Phase target, DateOnly on)
    {
        if (target is not Phase.Cancelled)
            return;
        foreach (var suspension in _suspensions.Where(known => known.To is null || known.To > on))
        {
            if (on <= suspension.From)
                throw new RuleException("Worksites.PhaseBeforePrevious", "On", suspension.From.AddDays(1));
            suspension.CutShort(on);
        }
    }
}
