using AngersHabitat.Domain.Interventions;
using static AngersHabitat.Domain.Tests.Interventions.VisitSamples;

namespace AngersHabitat.Domain.Tests.Interventions;

public sealed class InterventionTests
{
    private readonly Protocol _protocol = Protocol();

    [Fact]
    public void Start_RequiredPointMissing_IsRefusedAndSaysHowMany()
    {
        var visit = Scheduled();
        visit.TickYes(_protocol, DayBefore, PointMoment.DayBefore);
        var refused = Should.Throw<RuleException>(() => visit.Start(_protocol, Act(Morning)));
        (refused.Code, refused.Arguments[0]).ShouldBe(("Interventions.PointsMissing", 2));
        visit.TickYes(_protocol, Morning, PointMoment.AtDoor);
        visit.Start(_protocol, Act(Morning)).ShouldBeTrue();
        (visit.State, visit.ProtocolId, visit.AnsweredAt).ShouldBe((InterventionState.InProgress, _protocol.Id, Morning));
    }

    [Theory]
    [InlineData(PointReply.No)]
    [InlineData(PointReply.NotApplicable)]
    public void Start_RequiredPointAnsweredOtherwiseThanYes_IsRefused(PointReply reply)
    {
        var visit = Scheduled();
        visit.TickYes(_protocol, Morning, PointMoment.DayBefore, PointMoment.AtDoor);
        visit.Answer(_protocol, _protocol.Points[1].Key, reply, "parce que", Act(Morning.AddMinutes(1)));
        Should.Throw<RuleException>(() => visit.Start(_protocol, Act(Morning.AddMinutes(2)))).Code.ShouldBe("Interventions.PointsMissing");
    }

    [Fact]
    public void Answer_NoArrivingAfterAnEarlierYesWasSent_CountsByWhenItWasGiven()
    {
        var visit = Scheduled();
        visit.TickYes(_protocol, Morning, PointMoment.DayBefore, PointMoment.AtDoor);
        var (key, later) = (_protocol.Points[1].Key, Morning.AddMinutes(30));
        visit.Answer(_protocol, key, PointReply.No, null, Act(Morning.AddMinutes(-5), later));
        visit.Check(_protocol).Missing(PointMoment.DayBefore).ShouldBeEmpty();
        visit.Answer(_protocol, key, PointReply.No, null, Act(Morning.AddMinutes(5), later));
        visit.Check(_protocol).Missing(PointMoment.DayBefore).Count.ShouldBe(1);
    }

    [Fact]
    public void End_PointsOfDuringAndAfterMissing_IsRefused()
    {
        var visit = Started();
        Should.Throw<RuleException>(() => visit.End(_protocol, InterventionState.Done, null, Act(Morning))).Code.ShouldBe("Interventions.PointsMissing");
        Should.Throw<RuleException>(() => visit.End(_protocol, InterventionState.FollowUp, "Pièce", Act(Morning))).Code.ShouldBe("Interventions.PointsMissing");
        visit.TickYes(_protocol, Morning, PointMoment.During, PointMoment.After);
        visit.End(_protocol, InterventionState.Done, null, Act(Morning));
        (visit.State, visit.EndedOn).ShouldBe((InterventionState.Done, new DateOnly(2020, 11, 12)));
    }

    [Fact]
    public void Answer_PointOfAfterBeforeTheBeginning_IsRefused()
        => Should.Throw<RuleException>(() => Scheduled().TickYes(_protocol, Morning, PointMoment.After)).Code.ShouldBe("Interventions.PointTooEarly");

    [Fact]
    public void StartAnyway_Vital_OwesItsPointsUntilGiven()
    {
        var visit = Visit(Urgency.Vital, Morning);
        visit.Take(Goer, Act(Morning.AddMinutes(10)));
        visit.StartAnyway(_protocol, "Eau dans le tableau électrique", Act(Morning.AddMinutes(30)));
        visit.End(_protocol, InterventionState.Done, null, Act(Morning.AddMinutes(60)));
        (visit.State, visit.IsExceptionOwed, visit.AnsweredAt).ShouldBe((InterventionState.Done, true, Morning.AddMinutes(10)));

        var required = _protocol.Points.Where(point => point.IsRequired).ToList();
        foreach (var point in required.SkipLast(1))
            visit.Answer(_protocol, point.Key, PointReply.Yes, null, Act(Morning.AddHours(3)));
        visit.IsExceptionOwed.ShouldBeTrue();
        Should.Throw<RuleException>(() => visit.Answer(_protocol, required[^1].Key, PointReply.No, " ", Act(Morning.AddHours(3)))).Code.ShouldBe("Interventions.PointReasonMissing");
        visit.Answer(_protocol, required[^1].Key, PointReply.No, "Sac oublié", Act(Morning.AddHours(4)));
        (visit.IsExceptionOwed, visit.ExceptionAnsweredAt).ShouldBe((false, Morning.AddHours(4)));
        Should.Throw<RuleException>(() => visit.Answer(_protocol, required[0].Key, PointReply.Yes, null, Act(Morning.AddHours(5)))).Code.ShouldBe("Interventions.VisitOver");
    }

    [Theory]
    [InlineData(Urgency.Urgent, "Une vraie raison", "Interventions.OnlyVital")]
    [InlineData(Urgency.Vital, " a ", "Interventions.ExceptionReasonMissing")]
    [InlineData(Urgency.Vital, null, "Interventions.ExceptionReasonMissing")]
    public void StartAnyway_NotVitalOrWithoutReason_IsRefused(Urgency urgency, string? reason, string code)
        => Should.Throw<RuleException>(() => Scheduled(urgency).StartAnyway(_protocol, reason, Act(Morning))).Code.ShouldBe(code);

    [Fact]
    public void Check_AnotherVersionOnceBegun_IsRefused()
    {
        var visit = Started();
        var later = Protocol(from: new DateOnly(2020, 11, 12), before: [_protocol]);
        Should.Throw<RuleException>(() => visit.End(later, InterventionState.Done, null, Act(Morning))).Code.ShouldBe("Interventions.OtherProtocol");
    }

    [Fact]
    public void Schedule_AnotherDate_AsksThePointsBeforeAgain()
    {
        var visit = Scheduled();
        visit.TickYes(_protocol, DayBefore, PointMoment.DayBefore);
        visit.Confirm(_protocol, Act(DayBefore));
        visit.Schedule(VisitSlot.Hour(Slot.On, new TimeOnly(9, 0)), Guid.NewGuid(), Act(DayBefore.AddMinutes(5)));
        visit.Check(_protocol).Missing(PointMoment.DayBefore).ShouldBeEmpty("the day is the same");
        visit.Schedule(VisitSlot.Of(Slot.On.AddDays(1), HalfDay.Morning), Goer, Act(DayBefore.AddMinutes(10)));
        visit.Check(_protocol).Missing(PointMoment.DayBefore).Count.ShouldBe(3);
        visit.State.ShouldBe(InterventionState.Scheduled);
    }

    [Fact]
    public void Start_AnotherDayThanThatOfTheSlot_IsRefused()
    {
        var visit = Scheduled();
        visit.TickYes(_protocol, DayBefore, PointMoment.DayBefore, PointMoment.AtDoor);
        Should.Throw<RuleException>(() => visit.Start(_protocol, Act(DayBefore.AddHours(1)))).Code.ShouldBe("Interventions.NotTheDay");
        Should.Throw<RuleException>(() => visit.Start(_protocol, Act(Morning.AddDays(1)))).Code.ShouldBe("Interventions.SlotOver");
    }

    [Fact]
    public void Act_KeptTooLongOrSentTwice_IsRefusedOrNotedOnce()
    {
        var visit = Scheduled();
        Should.Throw<RuleException>(() => visit.NoteAbsent(null, Act(Morning, Morning.AddDays(8)))).Code.ShouldBe("Interventions.TooOld");
        var act = Act(Morning, Morning.AddHours(5));
        (visit.NoteAbsent(null, act), visit.NoteAbsent(null, act)).ShouldBe((true, false));
        visit.Steps.Count.ShouldBe(3);
    }

    [Fact]
    public void Say_Ill_PutsOffAtOnceAndAnotherHalfDayWaits()
    {
        var visit = Scheduled();
        visit.Say(TenantWish.OtherHalfDay, VisitSlot.Of(Slot.On.AddDays(1), HalfDay.Afternoon), Act(DayBefore));
        (visit.State, visit.Messages[0].ProposedHalf).ShouldBe((InterventionState.Scheduled, HalfDay.Afternoon));
        visit.Say(TenantWish.Ill, null, Act(DayBefore));
        (visit.State, visit.PostponedFor).ShouldBe((InterventionState.Postponed, PostponeReason.Ill));
        visit.Schedule(VisitSlot.Of(Slot.On.AddDays(1), HalfDay.Afternoon), Goer, Act(DayBefore));
        visit.Messages.ShouldAllBe(message => message.HandledAt != null);
        var begun = Scheduled();
        Should.Throw<RuleException>(() => begun.Say(TenantWish.Away, null, Act(Slot.Begins))).Code.ShouldBe("Interventions.TooLateToSay");
    }

    [Fact]
    public void Erase_AfterTheEnd_LeavesPlaceAndStates()
    {
        var visit = Started();
        visit.TickYes(_protocol, Morning, PointMoment.During, PointMoment.After);
        visit.End(_protocol, InterventionState.FollowUp, "Pièce à commander", Act(Morning));
        visit.IsLinkAlive(Morning.AddDays(7)).ShouldBeTrue();
        visit.IsLinkAlive(Morning.AddDays(7).AddMinutes(1)).ShouldBeFalse();
        Intervention.ContactOver.Holds(visit, Morning.AddDays(31) - Intervention.ContactKept).ShouldBeTrue();
        visit.Erase(Morning.AddDays(31));
        (visit.ContactName, visit.ContactPhone, visit.AtRisk, visit.LinkKey, visit.Steps[^1].Note).ShouldBe((null, null, null, null, null));
        (visit.Door, visit.State).ShouldBe(("12", InterventionState.FollowUp));
    }

    private Intervention Started()
    {
        var visit = Scheduled();
        visit.TickYes(_protocol, Morning, PointMoment.DayBefore, PointMoment.AtDoor);
        visit.Start(_protocol, Act(Morning));
        return visit;
    }
}
