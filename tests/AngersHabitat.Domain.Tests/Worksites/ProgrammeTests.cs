using AngersHabitat.Domain.Worksites;
using static AngersHabitat.Domain.Tests.Worksites.Sample;

namespace AngersHabitat.Domain.Tests.Worksites;

public class ProgrammeTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Dwellings_FewerThanOne_AreRefused(int dwellings)
    {
        new Action(() => UnderStudy().ReviseDwellings(dwellings, Today, Today, "plan revu")).ShouldRefuse("Worksites.NoDwellings", "Dwellings");
        new Action(() => _ = new Operation(Guid.NewGuid(), Nature.Construction, Description, dwellings, Study, Today))
            .ShouldRefuse("Worksites.NoDwellings", "Dwellings");
    }

    [Fact]
    public void ReviseDwellings_OfTheDateOfTheLastNumber_IsTakenWithItsReason()
    {
        var operation = UnderStudy();
        operation.ReviseDwellings(1, Study, Today, " une maison ");
        (operation.Dwellings[^1].Dwellings, operation.Dwellings[^1].Reason).ShouldBe((1, "une maison"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void ReviseDwellings_WithoutReason_IsRefused(string? reason)
        => new Action(() => UnderStudy().ReviseDwellings(90, Today, Today, reason)).ShouldRefuse("Worksites.ReasonRequired", "Reason");

    [Fact]
    public void ReviseDwellings_BeforeTheLastNumber_IsRefused()
        => new Action(() => UnderStudy().ReviseDwellings(90, Study.AddDays(-1), Today, "plan revu"))
            .ShouldRefuse("Worksites.RevisionBeforePrevious", "On", Study);

    [Theory]
    [InlineData(-0.01, 0, "Committed")]
    [InlineData(-1, -1, "Committed")]
    [InlineData(0, -0.01, "Spent")]
    [InlineData(5, -1, "Spent")]
    public void ReviseBudget_NegativeAmount_IsRefusedAtItsField(double committed, double spent, string field)
        => new Action(() => UnderStudy().ReviseBudget((decimal)committed, (decimal)spent, Today, Today)).ShouldRefuse("Worksites.NegativeAmount", field);

    [Fact]
    public void ReviseBudget_NothingOrMoreSpentThanCommitted_IsTaken()
    {
        var operation = UnderStudy();
        operation.ReviseBudget(0, 0, Today, Today);
        operation.ReviseBudget(10m, 11m, Today, Today);
        operation.Budgets.Select(budget => (budget.Committed, budget.Spent)).ShouldBe([(0m, 0m), (10m, 11m)]);
    }

    [Fact]
    public void ReviseBudget_BeforeTheLastOne_IsRefused()
    {
        var operation = UnderStudy();
        operation.ReviseBudget(10m, 0m, Tender, Today);
        new Action(() => operation.ReviseBudget(11m, 0m, Tender.AddDays(-1), Today)).ShouldRefuse("Worksites.RevisionBeforePrevious", "On", Tender);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("")]
    public void AddContract_WithoutFirm_IsRefused(string firm)
        => new Action(() => InTender().AddContract(Terms with { Firm = firm }, Today, Today)).ShouldRefuse("Worksites.FirmRequired", "Firm");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void AddContract_WithoutAmount_IsRefused(int amount)
        => new Action(() => InTender().AddContract(Terms with { Amount = amount }, Today, Today)).ShouldRefuse("Worksites.NegativeAmount", "Amount");

    [Fact]
    public void AddContract_OneCent_IsTaken()
    {
        var operation = InTender();
        operation.AddContract(Terms with { Amount = 0.01m }, Today, Today);
        (operation.Contracts.Single().Amount, operation.Contracts.Single().LotId).ShouldBe((0.01m, null));
    }

    [Fact]
    public void Describe_OnlyWhatIsRequired_LeavesTheRestEmpty()
    {
        var operation = UnderStudy();
        string[] rest = [operation.District, operation.Summary, operation.Nuisances, operation.PublicPhone, operation.Manager, operation.SanitaryReferent];
        rest.ShouldAllBe(text => text.Length == 0);
    }

    [Fact]
    public void Describe_TrimsAndFoldsForTheSearch_AndCountsAsAChange()
    {
        var operation = UnderStudy();
        var before = operation.Revision;
        operation.Describe(Description with { Code = " r-7 ", Name = " Clos Épinard ", Commune = " Angers ", District = " Lac ", Address = " 3 rue Haute " });
        (operation.Code, operation.Name, operation.Commune, operation.District, operation.Address)
            .ShouldBe(("r-7", "Clos Épinard", "Angers", "Lac", "3 rue Haute"));
        operation.Search.ShouldBe(SearchText.Normalize("Clos Épinard r-7 Angers Lac 3 rue Haute", Operation.SearchLength));
        operation.Search.ShouldContain("epinard");
        operation.Revision.ShouldBe(before + 1);
    }
}
