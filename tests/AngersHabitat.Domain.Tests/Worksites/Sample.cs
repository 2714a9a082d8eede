using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Domain.Tests.Worksites;

/// <summary>Operations at each stage, built through the public methods.</summary>
internal static class Sample
{
    public static readonly DateOnly Study = new(2019, 1, 15);
    public static readonly DateOnly Tender = new(2019, 6, 3);
    public static readonly DateOnly Start = new(2020, 1, 7);
    public static readonly DateOnly Completion = new(2021, 3, 31);
    public static readonly DateOnly Delivery = new(2021, 6, 30);
    public static readonly DateOnly Today = new(2020, 11, 12);

    public static OperationDescription Description { get; } = new()
    {
        Code = "R-2019-014",
        Name = "Les Banchais 2",
        Commune = "Angers",
        Address = "rue des Banchais",
    };

    public static LotAnnouncement Lot { get; } = new()
    {
        Title = "Isolation des façades",
        Work = WorkKind.Insulation,
        Amount = AmountBand.From90To500K,
        HowToAnswer = "Sur la plateforme",
        PlannedOn = new(2019, 6, 3),
        AnswersUntil = new(2019, 7, 5),
    };

    public static ContractTerms Terms { get; } = new("Façades d'Anjou", IsLocal: true, "Façades", 350_000m);

    public static Operation UnderStudy(Nature nature = Nature.Rehabilitation)
        => new(Guid.NewGuid(), nature, Description, 96, Study, Study);

    public static Operation InTender(Nature nature = Nature.Rehabilitation)
    {
        var operation = UnderStudy(nature);
        operation.SetMilestone(MilestoneKind.StartOrder, MilestoneField.Baseline, Start, Study);
        operation.SetMilestone(MilestoneKind.Completion, MilestoneField.Baseline, Completion, Study);
        operation.SetMilestone(MilestoneKind.Delivery, MilestoneField.Baseline, Delivery, Study);
        if (nature is Nature.Construction)
            operation.SetMilestone(MilestoneKind.Permit, MilestoneField.Actual, Tender.AddDays(-30), Tender.AddDays(-30));
        operation.Advance(Phase.Tender, Tender, Tender);
        return operation;
    }

    public static Operation InWorks(Nature nature = Nature.Rehabilitation)
    {
        var operation = InTender(nature);
        operation.ReviseBudget(4_000_000m, 0, Tender, Tender);
        operation.AddContract(Terms, Start.AddDays(-20), Start);
        operation.Advance(Phase.Works, Start, Start);
        return operation;
    }

    public static SuspensionOrder Spring(DateOnly? to = null) => new()
    {
        From = new(2020, 3, 17),
        To = to,
        Cause = SuspensionCause.Sanitary,
        Kind = SuspensionKind.Adjournment,
        OrderNumber = "OS-4",
    };

    public static ReportContent Report(DateOnly on, int percent) => new() { ReportedOn = on, Percent = percent };

    public static OperationStatus StatusOn(this Operation operation, DateOnly date)
        => OperationStatus.On(OperationHistory.Of(operation), date).ShouldNotBeNull();
}
