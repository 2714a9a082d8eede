using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Domain.Tests.Worksites;

/// <summary>Histories written by hand: what the figures read, without the rules by which it came about.</summary>
internal static class Histories
{
    public static readonly DateOnly First = new(2019, 1, 1);

    public static OperationHistory In(Phase phase, int dwellings = 10, Nature nature = Nature.Construction) => new()
    {
        Id = Guid.NewGuid(),
        Nature = nature,
        Phases = [new(First, phase)],
        Dwellings = [new(First, dwellings)],
    };

    public static OperationHistory Promising(this OperationHistory history, MilestoneKind kind, DateOnly date)
        => history.Knowing(kind, MilestoneField.Baseline, date);

    public static OperationHistory Knowing(this OperationHistory history, MilestoneKind kind, MilestoneField field, DateOnly date)
        => history with { Milestones = [.. history.Milestones, new(First, kind, field, date)] };

    public static OperationHistory Stopped(this OperationHistory history, DateOnly from, DateOnly? to, SuspensionCause cause)
        => history with { Suspensions = [.. history.Suspensions, new(from, to, cause, SuspensionKind.Adjournment)] };

    public static OperationHistory Reporting(this OperationHistory history, DateOnly on, int percent)
        => history with { Reports = [.. history.Reports, new(on, on, null, percent)] };

    public static WorksiteFigures FiguresOn(DateOnly date, params OperationHistory[] histories) => WorksiteFigures.On(histories, date);

    public static OperationStatus On(this OperationHistory history, DateOnly date) => OperationStatus.On(history, date).ShouldNotBeNull();
}
