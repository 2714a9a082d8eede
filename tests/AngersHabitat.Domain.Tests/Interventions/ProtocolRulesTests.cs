using AngersHabitat.Domain.Interventions;
using static AngersHabitat.Domain.Tests.Interventions.VisitSamples;

namespace AngersHabitat.Domain.Tests.Interventions;

public sealed class ProtocolRulesTests
{
    private static readonly VisitAct Manager = VisitAct.Now(Guid.NewGuid(), Morning);

    [Fact]
    public void Publish_FromYesterday_IsRefusedAndFromTodayTaken()
    {
        new Action(() => From(Slot.On.AddDays(-1))).ShouldRefuse("Interventions.ProtocolInThePast", "From");
        From(Slot.On).From.ShouldBe(Slot.On);
    }

    [Fact]
    public void Publish_WithoutPoints_IsRefused() => new Action(() => Protocol([])).ShouldRefuse("Interventions.ProtocolEmpty", "Points");

    [Fact]
    public void Publish_AsManyPointsAsMayBe_IsTakenAndOneMoreRefused()
    {
        Protocol(Points(Domain.Interventions.Protocol.MostPoints)).Points.Count.ShouldBe(40);
        new Action(() => Protocol(Points(41))).ShouldRefuse("Interventions.ProtocolTooLong", "Points", 40);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u200b")]
    public void Publish_PointThatShowsNothing_IsRefused(string text)
        => new Action(() => Protocol([Point(text)])).ShouldRefuse("Interventions.PointTextMissing", "Points", ProtocolPoint.TextLength);

    [Fact]
    public void Publish_PointOfTheLongestLength_IsTakenAndOneMoreRefused()
    {
        var text = new string('p', ProtocolPoint.TextLength);
        Protocol([Point($" {text} ")]).Points.Single().Text.ShouldBe(text);
        new Action(() => Protocol([Point(text + "p")])).ShouldRefuse("Interventions.PointTextMissing", "Points", ProtocolPoint.TextLength);
    }

    [Fact]
    public void Publish_TheSameTwice_IsRefusedWithItsWordsButNotAtAnotherMoment()
    {
        new Action(() => Protocol([Point("Aérer"), Point(" aérer ")])).ShouldRefuse("Interventions.PointTwice", "Points", "aérer");
        Protocol([Point("Aérer"), Point("Aérer") with { Moment = PointMoment.During }]).Points.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(Setting.OccupiedDwelling, ProtocolScope.Occupied)]
    [InlineData(Setting.EmptyDwelling, ProtocolScope.Unoccupied)]
    [InlineData(Setting.CommonPart, ProtocolScope.Unoccupied)]
    public void ScopeOf_OnlyWhereSomebodyLives_IsTheLongList(Setting setting, ProtocolScope scope)
        => Domain.Interventions.Protocol.ScopeOf(setting).ShouldBe(scope);

    private static Protocol From(DateOnly from) => new(
        Guid.NewGuid(), new ProtocolTerms(ProtocolScope.Occupied, null, "Essai", new DateSpan(from, null)), FirstProtocols.Occupied, [], Manager);

    private static PointText[] Points(int count) => [.. Enumerable.Range(1, count).Select(number => Point($"Point {number}"))];

    private static PointText Point(string text) => new(PointMoment.After, text, true);
}
