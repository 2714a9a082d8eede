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

    [Theory]
    [InlineData(41.2, -5.6, true)]
    [InlineData(51.3, 9.8, true)]
    [InlineData(41.1, 0, false)]
    [InlineData(51.4, 0, false)]
    [InlineData(47, -5.7, false)]
    [InlineData(47, 9.9, false)]
    [InlineData(46.8, -56.2, true)]
    [InlineData(46.8, 56.2, false)]
    [InlineData(16.2, -61.5, true)]
    [InlineData(4.9, -52.3, true)]
    [InlineData(-12.8, 45.2, true)]
    public void Holds_AtTheEdgesAndOverseas_FollowsTheBoxes(double latitude, double longitude, bool holds)
        => FrenchGround.Holds((decimal)latitude, (decimal)longitude).ShouldBe(holds);
}
