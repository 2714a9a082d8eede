using AngersHabitat.Domain.Interventions;
using static AngersHabitat.Domain.Tests.Interventions.VisitSamples;

namespace AngersHabitat.Domain.Tests.Interventions;

public sealed class ProtocolTests
{
    private static readonly VisitAct Manager = VisitAct.Now(Guid.NewGuid(), Morning);

    [Fact]
    public void NextVersion_SameWordsAtTheSameMoment_IsTheSamePoint()
    {
        var first = Protocol();
        var second = Protocol([new(PointMoment.DayBefore, " locataire appelé  la veille", true), new(PointMoment.AtDoor, "Personne n'est malade dans le logement", true)], before: [first]);
        second.Number.ShouldBe(2);
        second.Points[0].Key.ShouldBe(first.Points[0].Key);
        first.Points.ShouldNotContain(point => point.Key == second.Points[1].Key);
    }

    [Fact]
    public void Publish_InThePast_IsRefused()
        => Should.Throw<RuleException>(() => new Protocol(Guid.NewGuid(), Terms(new DateOnly(2020, 11, 11)), FirstProtocols.Occupied, [], Manager)).Code.ShouldBe("Interventions.ProtocolInThePast");

    [Fact]
    public void Publish_NothingOrTheSameTwice_IsRefused()
    {
        Should.Throw<RuleException>(() => Protocol([])).Code.ShouldBe("Interventions.ProtocolEmpty");
        Should.Throw<RuleException>(() => Protocol([new(PointMoment.After, "Aérer", true), new(PointMoment.After, "aérer", false)])).Code.ShouldBe("Interventions.PointTwice");
    }

    [Fact]
    public void InForce_OfSeveral_TheKindFirstThenTheLatest()
    {
        var kind = Guid.NewGuid();
        var all = new[]
        {
            Version(new DateOnly(2020, 5, 11), null, null), Version(new DateOnly(2020, 10, 30), new DateOnly(2020, 12, 15), null), Version(new DateOnly(2020, 11, 20), null, kind),
        };
        InForce(new DateOnly(2020, 5, 10), kind).ShouldBeNull();
        InForce(new DateOnly(2020, 10, 29), kind).ShouldBe(all[0]);
        InForce(new DateOnly(2020, 11, 12), kind).ShouldBe(all[1]);
        InForce(new DateOnly(2020, 11, 20), kind).ShouldBe(all[2]);
        InForce(new DateOnly(2020, 11, 20), Guid.NewGuid()).ShouldBe(all[1]);
        InForce(new DateOnly(2020, 12, 15), Guid.NewGuid()).ShouldBe(all[0]);

        Protocol? InForce(DateOnly on, Guid of) => Domain.Interventions.Protocol.InForce(all, ProtocolScope.Occupied, of, on);
        Protocol Version(DateOnly from, DateOnly? to, Guid? of) => new(
            Guid.NewGuid(), new ProtocolTerms(ProtocolScope.Occupied, of, "Essai", new DateSpan(from, to)), FirstProtocols.Occupied, [], VisitAct.Now(null, Morning));
    }

    private static ProtocolTerms Terms(DateOnly from) => new(ProtocolScope.Occupied, null, "Essai", new DateSpan(from, null));
}
