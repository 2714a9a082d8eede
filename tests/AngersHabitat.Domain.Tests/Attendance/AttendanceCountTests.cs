using AngersHabitat.Domain.Attendance;
using CsCheck;
using static AngersHabitat.Domain.Tests.Attendance.AttendanceTaps;

namespace AngersHabitat.Domain.Tests.Attendance;

public class AttendanceCountTests
{
    private static readonly Gen<AttendanceTap> Tap =
        from minute in Gen.Int[0, 599]
        from kind in Gen.Int[0, 2]
        let origin = new AttendanceTapOrigin(Guid.NewGuid(), DoorId, At("08:00").AddMinutes(minute), At("18:00"), null)
        select kind switch
        {
            0 => AttendanceTap.Entry(origin),
            1 => AttendanceTap.Exit(origin),
            _ => AttendanceTap.Confirmation(origin),
        };

    [Fact]
    public void At_CountsTapsUpToTheInstantOnly()
    {
        AttendanceTap[] taps = [In("09:00"), In("09:10"), Out("09:20"), In("09:30")];
        AttendanceCount.At(taps, 6, At("09:25")).ShouldBe(new AttendanceCount(1, 6, At("09:20")));
    }

    [Fact]
    public void At_AfterAClosing_StartsFromZeroWithoutALevel()
    {
        AttendanceTap[] taps = [In("09:00"), In("12:20"), AttendanceTap.Closing(DoorId, At("12:30"), 2, At("12:31"))];
        var count = AttendanceCount.At(taps, 6, At("12:35"));
        (count.Inside, count.CountedAt, count.LevelAt(At("12:35"))).ShouldBe((0, null, null));
    }

    [Fact]
    public void At_ExitSentLateFromBeforeTheClosing_DoesNotTouchTheAfternoon()
    {
        AttendanceTap[] taps = [In("12:00"), AttendanceTap.Closing(DoorId, At("12:30"), 1, At("12:30")), In("13:40"), Out("12:10")];
        AttendanceCount.At(taps, 6, At("14:00")).Inside.ShouldBe(1);
    }

    [Fact]
    public void At_TapsOfTheDayBefore_CountNoMore()
    {
        var yesterday = AttendanceTap.Entry(From("10:00") with { TappedAt = At(new DateOnly(2020, 11, 11), "17:00") });
        AttendanceCount.At([yesterday, In("09:00")], 6, At("09:05")).Inside.ShouldBe(1);
    }

    [Fact]
    public void At_ExitArrivedBeforeItsEntry_ShowsZeroThenIsExact()
    {
        AttendanceCount.At([Out("10:00")], 6, At("10:05")).Inside.ShouldBe(0);
        AttendanceCount.At([Out("10:00"), In("09:50")], 6, At("10:05")).Inside.ShouldBe(0);
        AttendanceCount.At([Out("10:00"), In("09:50"), In("09:55")], 6, At("10:05")).Inside.ShouldBe(1);
    }

    [Fact]
    public void LastUndoable_PassesOverWhatIsUndone()
    {
        var (first, second) = (In("10:00"), In("10:01"));
        var undo = AttendanceTap.Undoing(From("10:02"), second, At("09:00"));
        AttendanceCount.LastUndoable([first, second, undo], At("10:03")).ShouldBe(first);
    }

    [Fact]
    public void LastUndoable_OfOnePerson_LeavesTheTapsOfOthers()
    {
        var (me, other) = (Guid.NewGuid(), Guid.NewGuid());
        var mine = AttendanceTap.Entry(From("10:00", agent: me));
        AttendanceCount.LastUndoable([mine, AttendanceTap.Entry(From("10:01", agent: other))], At("10:03"), me).ShouldBe(mine);
    }

    [Fact]
    public void LastUndoable_AfterAClosing_IsNothing()
        => AttendanceCount.LastUndoable([In("12:20"), AttendanceTap.Closing(DoorId, At("12:30"), 1, At("12:30"))], At("12:31")).ShouldBeNull();

    [Fact]
    public void At_AnyOrderOfArrival_GivesTheSameCount()
        => Gen.Select(Tap.List[0, 30], Gen.Int[0, 1000]).Sample((taps, seed) =>
        {
            var shuffled = taps.ToArray();
            new Random(seed).Shuffle(shuffled);
            AttendanceCount.At(shuffled, 6, At("18:00")).ShouldBe(AttendanceCount.At(taps, 6, At("18:00")));
        }, iter: Runs.Of(500));

    // What was tapped before the closing may arrive after it; nothing tapped after it arrives before it is noted.
    [Fact]
    public void Door_AfterAnyTapsAndAClosing_EqualsTheRows()
        => Gen.Select(Tap.List[0, 20], Tap.List[0, 20]).Sample((early, late) =>
        {
            var door = new AttendanceDoor(DoorId, At("00:00"));
            var before = early.Where(tap => tap.TappedAt < At("12:30")).ToList();
            before.ForEach(door.Take);
            var closing = door.CatchUp([At("12:30")], At("12:30"));
            late.ForEach(door.Take);
            if (closing is null)
                return;
            List<AttendanceTap> rows = [.. before, closing, .. late];
            new AttendanceCount(door.Inside, 6, door.CountedAt).ShouldBe(AttendanceCount.At(rows, 6, At("18:00")));
        }, iter: Runs.Of(500));

    [Fact]
    public void Undoing_EveryTap_LeavesNobodyAndNoVisit()
        => Tap.List[1, 20].Sample(taps =>
        {
            var moves = taps.Where(tap => tap.Kind != AttendanceTapKind.Confirmed).ToList();
            var undone = moves.Select(tap => AttendanceTap.Undoing(From("18:00"), tap, At("00:00")));
            var all = moves.Concat(undone).ToList();
            (all.Sum(tap => tap.Change), all.Sum(tap => tap.Visits)).ShouldBe((0, 0));
        }, iter: Runs.Of(300));
}
