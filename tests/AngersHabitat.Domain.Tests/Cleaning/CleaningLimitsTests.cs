using AngersHabitat.Domain.Cleaning;
using static AngersHabitat.Domain.Tests.Cleaning.CleaningSamples;

namespace AngersHabitat.Domain.Tests.Cleaning;

/// <summary>The instants and counts at which a rule of cleaning turns.</summary>
public sealed class CleaningLimitsTests
{
    [Theory]
    [InlineData(12, CleaningTurnState.InTime)]
    [InlineData(12.01, CleaningTurnState.Late)]
    public void Round_AtTheEndOfItsPart_IsInTime(double hour, CleaningTurnState morning)
        => Turns(24, Done(hour, Handles), Done(15, Handles))[0].State.ShouldBe(morning);

    [Theory]
    [InlineData(12, CleaningTurnState.ToDo)]
    [InlineData(12.01, CleaningTurnState.Overdue)]
    [InlineData(23.99, CleaningTurnState.Overdue)]
    [InlineData(24, CleaningTurnState.Missed)]
    public void Nothing_ByTheEndOfItsPart_IsToDoUntilThen(double now, CleaningTurnState morning) => Turns(now)[0].State.ShouldBe(morning);

    [Fact]
    public void Round_OfAnotherPointOrAReasonOfAnother_CountsForNeither()
    {
        Turns(24, Done(9, Hall + 1)).ShouldAllBe(turn => turn.State == CleaningTurnState.Missed);
        Turns(24, NotDone(9, Hall + 1)).ShouldAllBe(turn => turn.State == CleaningTurnState.Missed && turn.Reason == null);
        Turns(24, CleaningRound.Problem(Act(9), Bits(Handles), "vitre cassée")).ShouldAllBe(turn => turn.State == CleaningTurnState.Missed && turn.Reason == null);
    }

    [Fact]
    public void Reason_HoldsFromTheInstantItsPartBegins_TheLastGivenOfSeveral()
    {
        Turns(24, NotDone(12, Handles))[1].Reason.ShouldBe(NotDoneReason.Absent);
        Turns(24, NotDone(13, Handles, NotDoneReason.Other), NotDone(14, Handles))[1].Reason.ShouldBe(NotDoneReason.Absent);
        Turns(24, NotDone(14, Handles), NotDone(13, Handles, NotDoneReason.Other))[1].Reason.ShouldBe(NotDoneReason.Absent);
        Turns(24, NotDone(11, Handles), Done(15, Handles))[1].Reason.ShouldBeNull("it was made");
    }

    [Fact]
    public void Day_WithoutAPlan_HasNothingDue() => CleaningDay.Of(null, Thursday, true, [Done(9, Hall)], At(12), HolidayCalendar.France).ShouldBeEmpty();

    [Fact]
    public void Plan_LinesWithoutARound_AreLeftOut()
    {
        var plan = Plan(new CleaningLine(3, CleaningRhythm.On(Workdays)), new CleaningLine(1, CleaningRhythm.Never), new CleaningLine(2, CleaningRhythm.Never, CleaningRhythm.On(Workdays)));
        plan.Lines.Select(line => line.Point).ShouldBe([2, 3]);
        plan.DueOn(Thursday, false, HolidayCalendar.France).Select(due => due.Point).ShouldBe([3]);
        plan.DueOn(Thursday, true, HolidayCalendar.France).Select(due => due.Point).ShouldBe([2, 3]);
    }

    [Theory]
    [InlineData(CleaningTurnState.InTime, false)]
    [InlineData(CleaningTurnState.ToDo, false)]
    [InlineData(CleaningTurnState.Late, true)]
    [InlineData(CleaningTurnState.Overdue, true)]
    [InlineData(CleaningTurnState.NotDone, true)]
    [InlineData(CleaningTurnState.Missed, true)]
    public void Gap_IsBare_WhenNoRoundAtAllWasInTimeOrIsStillToDo(CleaningTurnState state, bool bare)
    {
        new CleaningGap(Thursday, 1, [Turn(state)]).IsBare.ShouldBe(bare);
        new CleaningGap(Thursday, 1, [Turn(state), Turn(CleaningTurnState.Missed)]).IsBare.ShouldBe(bare);
        new CleaningGap(Thursday, 1, [Turn(state), Turn(CleaningTurnState.InTime)]).IsBare.ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(23.9, false)]
    [InlineData(24, true)]
    public void KeptDay_IsOver_FromTheNextDateOn(double hour, bool over)
    {
        var day = new CleaningKeptDay(Thursday);
        day.Keep(At(hour));
        (day.KeptAt, day.IsOver, day.IsStale).ShouldBe((At(hour), over, false));
    }

    [Fact]
    public void Round_KeptForSevenDays_IsTaken()
    {
        var round = CleaningRound.Done(new CleaningAct(Guid.NewGuid(), 1, null, At(9).AddDays(-7), At(9)), 1);
        round.At.ShouldBe(At(9).AddDays(-7));
        Should.NotThrow(() => CleaningRound.Undo(new CleaningAct(Guid.NewGuid(), 1, null, At(9), At(9)), round));
    }

    [Fact]
    public void Note_OfTheLongestWords_IsTaken() => CleaningRound.Problem(Act(9), 1, new string('a', CleaningRound.NoteLength)).Note!.Length.ShouldBe(CleaningRound.NoteLength);

    [Fact]
    public void Mended_OfAnotherResidence_IsRefused()
        => Should.Throw<RuleException>(() => CleaningRound.Mended(Act(10, site: 2), CleaningRound.Problem(Act(9), 1, "vitre cassée"))).Code.ShouldBe("Cleaning.NotAProblem");

    private static IReadOnlyList<CleaningTurn> Turns(double now, params CleaningRound[] rows)
        => [.. CleaningDay.Of(Plan(), Thursday, true, rows, At(now), HolidayCalendar.France).Where(turn => turn.Point == Handles)];

    private static CleaningRound NotDone(double hour, int point, NotDoneReason reason = NotDoneReason.Absent) => CleaningRound.NotDone(Act(hour), Bits(point), reason, "porte fermée");

    private static CleaningTurn Turn(CleaningTurnState state) => new(Hall, At(6), At(18), state);
}
