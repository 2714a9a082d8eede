namespace AngersHabitat.Domain.Tests.Common;

public class ParisTests
{
    [Fact]
    public void ToInstant_TimeSkippedBySpringChange_IsTheInstantOfTheChange()
        => Paris.ToInstant(new DateTime(2021, 3, 28, 2, 30, 0)).UtcDateTime.ShouldBe(new DateTime(2021, 3, 28, 1, 0, 0));

    [Fact]
    public void ToInstant_TimeRepeatedByAutumnChange_IsTheFirstOccurrence()
        => Paris.ToInstant(new DateTime(2020, 10, 25, 2, 30, 0)).UtcDateTime.ShouldBe(new DateTime(2020, 10, 25, 0, 30, 0));

    [Fact]
    public void ToLocal_Winter_IsOneHourAhead()
        => Paris.ToLocal(new DateTimeOffset(2020, 11, 12, 9, 0, 0, TimeSpan.Zero)).ShouldBe(new DateTime(2020, 11, 12, 10, 0, 0));

    [Fact]
    public void ToStored_CutsToTheMicrosecond()
        => Paris.ToStored(new DateTimeOffset(637_000_000_000_000_019, TimeSpan.Zero)).Ticks.ShouldBe(637_000_000_000_000_010);
}
