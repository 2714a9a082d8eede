using AngersHabitat.Domain.Cleaning;
using CsCheck;
using static AngersHabitat.Domain.Tests.Cleaning.CleaningSamples;

namespace AngersHabitat.Domain.Tests.Cleaning;

public sealed class CleaningDayTests
{
    private static readonly Gen<(int Times, double[] Hours, double Now)> AnyDay = Gen.Select(Gen.Int[1, 6], Gen.Int[0, 287].Select(part => part / 12.0).Array[0, 9], Gen.Int[0, 40].Select(hour => (double)hour));

    [Fact]
    public void Of_HandlesInACrisis_AreDueByNoonAndBySix()
    {
        var turns = CleaningDay.Of(Plan(), Thursday, crisis: true, [], At(10), HolidayCalendar.France);
        turns.Where(turn => turn.Point == Handles).Select(turn => turn.DueAt).ShouldBe([At(12), At(18)]);
        turns.Count(turn => turn.Point == Hall).ShouldBe(1);
        CleaningDay.Of(Plan(), Thursday, crisis: false, [], At(10), HolidayCalendar.France).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(10, CleaningTurnState.ToDo, CleaningTurnState.ToDo)]
    [InlineData(12.5, CleaningTurnState.Overdue, CleaningTurnState.ToDo)]
    [InlineData(19, CleaningTurnState.Overdue, CleaningTurnState.Overdue)]
    [InlineData(25, CleaningTurnState.Missed, CleaningTurnState.Missed)]
    public void Of_NothingDone_GoesFromToDoToMissed(double now, CleaningTurnState morning, CleaningTurnState afternoon) => States(now).ShouldBe([morning, afternoon]);

    [Fact]
    public void Of_TwoInTheAfternoon_TheSecondMakesGoodTheMorning() => States(19, Done(13, Handles), Done(15, Handles)).ShouldBe([CleaningTurnState.Late, CleaningTurnState.InTime]);

    [Fact]
    public void Of_OneInTheAfternoon_LeavesTheMorning() => States(19, Done(13, Handles)).ShouldBe([CleaningTurnState.Overdue, CleaningTurnState.InTime]);

    [Fact]
    public void Of_TwoTapsWithinHalfAnHour_AreOneRound() => States(19, Done(13, Handles), Done(13.4, Handles)).ShouldBe([CleaningTurnState.Overdue, CleaningTurnState.InTime]);

    [Fact]
    public void Of_AfterSix_IsLate() => States(20, Done(9, Handles), Done(18.1, Handles)).ShouldBe([CleaningTurnState.InTime, CleaningTurnState.Late]);

    [Fact]
    public void Of_AReason_HoldsForWhatHadBegunAndIsNotMade()
    {
        var reason = CleaningRound.NotDone(Act(11), Bits(Handles), NotDoneReason.NoAccess, null);
        States(25, reason).ShouldBe([CleaningTurnState.NotDone, CleaningTurnState.Missed]);
        States(25, reason, Done(11.5, Handles)).ShouldBe([CleaningTurnState.InTime, CleaningTurnState.Missed]);
    }

    [Fact]
    public void Of_AnUndoneRound_CountsNoLonger()
    {
        var done = Done(9, Handles);
        States(13, [.. CleaningRound.Standing([CleaningRound.Undo(Act(10), done), done])]).ShouldBe([CleaningTurnState.Overdue, CleaningTurnState.ToDo]);
    }

    [Fact]
    public void Of_AnyRounds_CountsNoRoundTwiceAndMakesAsManyGoodAsItCan() => AnyDay.Sample((times, hours, now) =>
    {
        var turns = Turns(times, hours, now);
        turns.Count.ShouldBe(times);
        turns.Where(turn => turn.IsDone).Select(turn => turn.DoneAt).ShouldBeUnique();
        foreach (var turn in turns.Where(turn => turn.State == CleaningTurnState.InTime))
            (turn.DoneAt <= turn.DueAt && (turn.DoneAt > turn.From || turn == turns[0])).ShouldBeTrue();
        // Nothing that could make a missing turn good is left over.
        var used = turns.Select(turn => turn.DoneAt).OfType<DateTime>().ToHashSet();
        var last = DateTime.MinValue;
        foreach (var at in hours.Select(At).Order())
        {
            if (at - last < CleaningDay.SameRound)
                continue;
            last = at;
            if (!used.Contains(at))
                turns.ShouldAllBe(turn => turn.IsDone || turn.From >= at);
        }
    });

    [Fact]
    public void Of_AnyRounds_DoesNotDependOnTheirOrder() => Gen.Select(AnyDay, Gen.Int[0, 1_000]).Sample((day, seed) =>
    {
        var shuffled = day.Hours.ToArray();
        new Random(seed).Shuffle(shuffled);
        Turns(day.Times, shuffled, day.Now).ShouldBe(Turns(day.Times, day.Hours, day.Now));
    });

    [Fact]
    public void Figure_AnyDay_AddsUp() => AnyDay.Sample((times, hours, now) =>
    {
        var turns = Turns(times, hours, now);
        var figure = new CleaningFigure(Thursday, Guid.NewGuid(), Handles, turns);
        (figure.InTime + figure.Late + figure.NotDone + figure.Missed + turns.Count(turn => turn.State == CleaningTurnState.ToDo)).ShouldBe(figure.Due);
        var gap = new CleaningGap(Thursday, 1, turns);
        gap.IsEmpty.ShouldBe(turns.All(turn => turn.State is CleaningTurnState.InTime or CleaningTurnState.ToDo));
    });

    [Fact]
    public void Of_TheDayOfTheAutumnChange_EndsAtSixLocal() => CleaningDay.DueTimes(new DateOnly(2020, 10, 25), 1).ShouldBe([new DateTime(2020, 10, 25, 17, 0, 0, DateTimeKind.Utc)]);

    private static IEnumerable<CleaningTurnState> States(double now, params CleaningRound[] rows)
        => CleaningDay.Of(Plan(), Thursday, crisis: true, rows, At(now), HolidayCalendar.France).Where(turn => turn.Point == Handles).Select(turn => turn.State);

    private static IReadOnlyList<CleaningTurn> Turns(int times, double[] hours, double now)
        => CleaningDay.Of(Plan(new CleaningLine(Handles, CleaningRhythm.On(Workdays, times))), Thursday, crisis: false, [.. hours.Select(hour => Done(hour, Handles))], At(now), HolidayCalendar.France);
}
