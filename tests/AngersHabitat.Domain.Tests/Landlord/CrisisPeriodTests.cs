using AngersHabitat.Domain.Landlord;

namespace AngersHabitat.Domain.Tests.Landlord;

public class CrisisPeriodTests
{
    private static readonly DateOnly First = new(2020, 10, 30);
    private readonly CrisisPeriod _period = new(Guid.NewGuid());

    [Fact]
    public void Describe_NameAndDates_TheLastIsIncluded()
    {
        _period.Describe(" Second confinement ", First, new(2020, 12, 14));
        (_period.Name, _period.From, _period.To).ShouldBe(("Second confinement", First, new DateOnly(2020, 12, 15)));
        _period.Span.ShouldBe(DateSpan.Inclusive(First, new(2020, 12, 14)));
    }

    [Fact]
    public void Describe_OneDayOrNoEnd_IsTaken()
    {
        _period.Describe("Crue", First, First);
        _period.To.ShouldBe(First.AddDays(1));
        _period.Describe(new string('a', CrisisPeriod.NameLength) + " ", First, null);
        (_period.Name.Length, _period.To).ShouldBe((CrisisPeriod.NameLength, null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901")]
    public void Describe_NameMissingOrTooLong_IsRefused(string? name)
    {
        Action describe = () => _period.Describe(name!, First, null);
        describe.ShouldRefuse("Landlord.CrisisNameInvalid", "Name");
    }

    [Fact]
    public void Describe_EndBeforeTheStart_IsRefusedAndChangesNothing()
    {
        _period.Describe("Crue", First, null);
        Action describe = () => _period.Describe("Canicule", First, First.AddDays(-1));
        describe.ShouldRefuse("Common.EndBeforeStart", "To");
        _period.Name.ShouldBe("Crue");
    }
}
