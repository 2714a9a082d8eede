namespace AngersHabitat.Domain.Tests.Common;

public sealed class FrenchGroundTests
{
    [Theory]
    [InlineData(47.47, -0.55, null)]
    [InlineData(42.69, 9.45, null)]
    [InlineData(-21.1, 55.5, null)]
    [InlineData(14.6, -61.0, null)]
    [InlineData(-0.55, 47.47, "Common.CoordinatesSwapped")]
    [InlineData(55.5, -21.1, "Common.CoordinatesSwapped")]
    [InlineData(52.5, 13.4, "Common.OutsideFrance")]
    [InlineData(0, 0, "Common.OutsideFrance")]
    public void FlawOf_SaysWhatIsWrong(double latitude, double longitude, string? flaw) => FrenchGround.FlawOf((decimal)latitude, (decimal)longitude).ShouldBe(flaw);
}
