using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.Sample;

namespace AngersHabitat.Domain.Tests.Worksites;

/// <summary>An operation with one lot, at each step of it.</summary>
internal static class LotSamples
{
    public static readonly Guid Id = Guid.NewGuid();
    public static readonly DateOnly Closed = Lot.AnswersUntil.AddDays(1);

    public static Operation Planned()
    {
        var operation = InTender();
        operation.PlanLot(Id, Lot);
        return operation;
    }

    public static Operation Published()
    {
        var operation = Planned();
        operation.PublishLot(Id, Lot.PlannedOn, Today);
        return operation;
    }

    public static Operation Reviewed()
    {
        var operation = Published();
        operation.ReviewLot(Id, Closed, Today);
        return operation;
    }
}
