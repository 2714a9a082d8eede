using AngersHabitat.Domain.Interventions;
using static AngersHabitat.Domain.Tests.Interventions.VisitSamples;

namespace AngersHabitat.Domain.Tests.Interventions;

public sealed class VisitUnderProtocolTests
{
    private readonly Protocol _protocol = Protocol();

    [Fact]
    public void Answer_PointOfNoProtocol_IsRefused()
        => new Action(() => Scheduled().Answer(_protocol, Guid.NewGuid(), PointReply.Yes, null, Act(DayBefore))).ShouldRefuse("Interventions.PointUnknown", null);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Answer_NotApplicableWithoutReason_IsRefused(string? reason)
        => new Action(() => Answer(Scheduled(), PointReply.NotApplicable, reason)).ShouldRefuse("Interventions.PointReasonMissing", "Reason");

    [Fact]
    public void Answer_No_NeedsNoReasonUnlessItIsOwed()
    {
        var visit = Scheduled();
        Answer(visit, PointReply.No, " ").ShouldBeTrue();
        visit.Answers.Single().Reason.ShouldBeNull();
        new Action(() => Answer(Exception(), PointReply.No, null)).ShouldRefuse("Interventions.PointReasonMissing", "Reason");
    }

    [Fact]
    public void Answer_ReasonOfTheLongestLength_IsTakenAndOneMoreRefused()
    {
        var (visit, reason) = (Scheduled(), new string('r', PointAnswer.ReasonLength));
        new Action(() => Answer(visit, PointReply.No, reason + "r")).ShouldRefuse("Interventions.PointReasonTooLong", "Reason", PointAnswer.ReasonLength);
        Answer(visit, PointReply.No, $" {reason} ");
        visit.Answers.Single().Reason.ShouldBe(reason);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Answer_Ended_OnlyIfTickedBefore(int ticks, bool over)
    {
        var visit = Started();
        visit.End(_protocol, InterventionState.Done, null, Act(Morning.AddHours(1)));
        var answer = new Action(() => visit.Answer(_protocol, _protocol.Points[0].Key, PointReply.Yes, null, Act(Morning.AddHours(1).AddTicks(ticks), Morning.AddHours(2))));
        if (over)
            answer.ShouldRefuse("Interventions.VisitOver", null);
        else
            answer.ShouldNotThrow();
    }

    [Fact]
    public void Answer_ExceptionGiven_TakesWhatWasTickedBeforeThat()
    {
        var visit = Exception();
        visit.End(_protocol, InterventionState.Done, null, Act(Morning.AddHours(1)));
        visit.TickYes(_protocol, Morning.AddHours(4), Enum.GetValues<PointMoment>());
        visit.ExceptionAnsweredAt.ShouldBe(Morning.AddHours(4));
        visit.Answer(_protocol, _protocol.Points[0].Key, PointReply.Yes, null, Act(Morning.AddHours(3), Morning.AddHours(5))).ShouldBeTrue();
        new Action(() => Answer(visit, PointReply.Yes, null, Morning.AddHours(5))).ShouldRefuse("Interventions.VisitOver", null);
    }

    [Fact]
    public void Answer_ExceptionGivenBeforeTheEnd_TakesWhatWasTickedAtTheEnd()
    {
        var (visit, end) = (Exception(), Morning.AddHours(1));
        visit.TickYes(_protocol, Morning.AddMinutes(30), Enum.GetValues<PointMoment>());
        visit.End(_protocol, InterventionState.Done, null, Act(end));
        Answer(visit, PointReply.Yes, null, end).ShouldBeTrue();
        new Action(() => Answer(visit, PointReply.Yes, null, end.AddTicks(1))).ShouldRefuse("Interventions.VisitOver", null);
    }

    [Fact]
    public void StartAnyway_SentTwice_BeginsOnce()
    {
        var (visit, act) = (Taken(), Act(Morning));
        (visit.StartAnyway(_protocol, " Gaz ! ", act), visit.StartAnyway(_protocol, "Gaz !", act)).ShouldBe((true, false));
        (visit.State, visit.ExceptionReason, visit.ExceptionAt).ShouldBe((InterventionState.InProgress, "Gaz !", Morning));
    }

    [Theory]
    [InlineData(InterventionState.Cancelled)]
    [InlineData(InterventionState.Absent)]
    public void End_AsAnotherState_IsRefused(InterventionState end)
        => new Action(() => Started().End(_protocol, end, "fini", Act(Morning))).ShouldRefuse("Interventions.StateRefused", null, end);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void End_WorkGoesOnWithoutSayingWhat_IsRefused(string? note)
    {
        var visit = Started();
        new Action(() => visit.End(_protocol, InterventionState.FollowUp, note, Act(Morning))).ShouldRefuse("Interventions.NoteMissing", "Note");
        visit.End(_protocol, InterventionState.FollowUp, "joint", Act(Morning)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(PointReply.Yes, true)]
    [InlineData(PointReply.No, false)]
    public void Check_IsComplete_OnceEveryRequiredPointIsTickedYes(PointReply last, bool complete)
    {
        var (visit, key) = (Started(), _protocol.Points.Last(point => point.IsRequired).Key);
        visit.Answer(_protocol, key, last, null, Act(Morning.AddMinutes(1)));
        visit.Check(_protocol).IsComplete.ShouldBe(complete);
        Scheduled().Check(_protocol).IsComplete.ShouldBeFalse();
    }

    private bool Answer(Intervention visit, PointReply reply, string? reason, DateTime? at = null)
        => visit.Answer(_protocol, _protocol.Points[0].Key, reply, reason, Act(at ?? DayBefore));

    private static Intervention Taken()
    {
        var visit = Visit(Urgency.Vital, DayBefore);
        visit.Take(Goer, Act(Morning));
        return visit;
    }

    private Intervention Exception()
    {
        var visit = Taken();
        visit.StartAnyway(_protocol, "Gaz dans l'escalier", Act(Morning));
        return visit;
    }

    private Intervention Started()
    {
        var visit = Scheduled();
        visit.TickYes(_protocol, Morning, PointMoment.DayBefore, PointMoment.AtDoor);
        visit.Start(_protocol, Act(Morning));
        visit.TickYes(_protocol, Morning, PointMoment.During, PointMoment.After);
        return visit;
    }
}
