using AngersHabitat.Domain.Interventions;
using static AngersHabitat.Domain.Tests.Interventions.VisitSamples;

namespace AngersHabitat.Domain.Tests.Interventions;

/// <summary>What is asked of the row. An urgent visit of the morning before is promised for 9:00.</summary>
public sealed class VisitRulesTests
{
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void LateAndOverdue_Waiting_AreSoAfterTheInstantPromised(int ticks, bool late)
    {
        var visit = Scheduled(Urgency.Urgent);
        visit.DueAt.ShouldBe(Morning);
        (Intervention.Late.Holds(visit, Morning.AddTicks(ticks)), visit.IsOverdue(Morning.AddTicks(ticks))).ShouldBe((late, late));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void LateAndOverdue_Answered_StayAsItWasAnswered(int ticks, bool late)
    {
        var visit = Scheduled(Urgency.Urgent);
        visit.NoteAbsent(null, Act(Morning.AddTicks(ticks)));
        foreach (var now in new[] { DayBefore, Morning, Morning.AddDays(9) })
            (Intervention.Late.Holds(visit, now), visit.IsOverdue(now)).ShouldBe((late, false));
    }

    [Fact]
    public void LateAndOverdue_GivenUpBefore_NeverAre()
    {
        var visit = GivenUp();
        (Intervention.Late.Holds(visit, Morning.AddDays(9)), visit.IsOverdue(Morning.AddDays(9))).ShouldBe((false, false));
    }

    [Fact]
    public void Open_UntilItsEnd() => (Intervention.Open.Holds(Scheduled()), Intervention.Open.Holds(GivenUp())).ShouldBe((true, false));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void ContactOver_OnlyOfWhatEndedBefore(int ticks, bool over)
    {
        Intervention.ContactOver.Holds(GivenUp(), Morning.AddTicks(ticks)).ShouldBe(over);
        Intervention.ContactOver.Holds(Scheduled(), Morning.AddTicks(ticks)).ShouldBeFalse("it has not ended");
    }

    [Fact]
    public void ContactOver_Erased_IsDone()
    {
        var visit = GivenUp();
        visit.Erase(Morning.AddDays(31));
        Intervention.ContactOver.Holds(visit, Morning.AddDays(40)).ShouldBeFalse();
    }

    [Fact]
    public void ContactOver_PointsOwed_WaitsUntilTheyAreGiven()
    {
        var (visit, protocol) = (Visit(Urgency.Vital, DayBefore), Protocol());
        visit.Take(Goer, Act(Morning));
        visit.StartAnyway(protocol, "Gaz dans l'escalier", Act(Morning));
        visit.End(protocol, InterventionState.Done, null, Act(Morning));
        Intervention.ContactOver.Holds(visit, Morning.AddDays(1)).ShouldBeFalse();
        visit.TickYes(protocol, Morning.AddHours(1), Enum.GetValues<PointMoment>());
        visit.IsExceptionOwed.ShouldBeFalse();
        Intervention.ContactOver.Holds(visit, Morning.AddDays(1)).ShouldBeTrue();
    }

    private static Intervention GivenUp()
    {
        var visit = Visit(Urgency.Urgent);
        visit.GiveUp(InterventionState.Cancelled, "doublon", Act(Morning));
        return visit;
    }
}
