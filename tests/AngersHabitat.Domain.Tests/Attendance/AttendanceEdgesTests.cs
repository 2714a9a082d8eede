using AngersHabitat.Domain.Attendance;
using static AngersHabitat.Domain.Tests.Attendance.AttendanceTaps;

namespace AngersHabitat.Domain.Tests.Attendance;

/// <summary>What is tapped at the very instant of a closing or of the question, and what the refusals say.</summary>
public class AttendanceEdgesTests
{
    private static readonly AttendanceTap Noon = AttendanceTap.Closing(DoorId, At("12:30"), 1, At("12:30"));

    [Theory]
    [InlineData(5, 6, false)]
    [InlineData(6, 6, true)]
    [InlineData(7, 6, true)]
    [InlineData(100, null, false)]
    public void IsFull_FollowsTheLimit(int inside, int? limit, bool full) => new AttendanceCount(inside, limit, null).IsFull.ShouldBe(full);

    [Fact]
    public void At_TapAtTheInstantOfTheClosingOrOfTheQuestion_Counts()
        => AttendanceCount.At([In("12:00"), Noon, In("12:30"), In("12:45")], 6, At("12:45")).ShouldBe(new AttendanceCount(2, 6, At("12:45")));

    [Fact]
    public void At_InstantOfTheClosing_StartsFromZero()
    {
        AttendanceCount.At([In("12:00"), Noon], 6, At("12:30")).ShouldBe(new AttendanceCount(0, 6, null));
        AttendanceCount.SessionStart([Noon], At("12:30")).ShouldBe(At("12:30"));
    }

    [Fact]
    public void LastUndoable_SeveralTaps_IsTheLatestInAnyOrder()
    {
        var (first, last) = (In("12:30"), Out("12:45"));
        AttendanceCount.LastUndoable([first, Noon, last], At("12:45")).ShouldBe(last);
        AttendanceCount.LastUndoable([last, Noon, first], At("12:45")).ShouldBe(last);
        AttendanceCount.LastUndoable([last, Noon, first], At("12:44")).ShouldBe(first);
    }

    [Fact]
    public void LastUndoable_TwoTapsAtOneInstant_IsTheSameInAnyOrder()
    {
        var (low, high) = (Entry("0b1c2d3e-0000-0000-0000-000000000002"), Entry("0b1c2d3e-0000-0000-0000-000000000003"));
        AttendanceCount.LastUndoable([low, high], At("10:00")).ShouldBe(high);
        AttendanceCount.LastUndoable([high, low], At("10:00")).ShouldBe(high);
    }

    [Fact]
    public void Take_TapOfAnotherPlace_IsRefused()
    {
        Action elsewhere = () => new AttendanceDoor(Guid.NewGuid(), At("00:00")).Take(In("10:00"));
        elsewhere.ShouldRefuse("Attendance.OtherPlace", null);
    }

    [Fact]
    public void Take_TapAtTheStartOfTheSession_Counts()
    {
        var door = new AttendanceDoor(DoorId, At("12:30"));
        door.Take(In("12:29"));
        door.Take(In("12:30"));
        (door.Inside, door.CountedAt).ShouldBe((1, At("12:30")));
    }

    [Fact]
    public void CatchUp_ClosingThatStartedTheSession_IsSeenAlready()
    {
        var door = new AttendanceDoor(DoorId, At("12:30"));
        door.Take(In("12:40"));
        door.CatchUp([At("12:30")], At("12:45")).ShouldBeNull();
        door.Inside.ShouldBe(1);
    }

    [Fact]
    public void LevelOf_AtTheInstantOfTheCount_IsSaid() => AttendanceRules.LevelOf(1, 6, At("10:00"), At("10:00")).ShouldBe(AttendanceLevel.Calm);

    [Fact]
    public void Undoing_TapAtTheStartOfTheSession_IsTaken() => AttendanceTap.Undoing(From("12:31"), In("12:30"), At("12:30")).Change.ShouldBe(-1);

    [Fact]
    public void Entry_SentLate_KeepsTheInstantOfTheTap() => AttendanceTap.Entry(From("10:00", received: "10:05")).TappedAt.ShouldBe(At("10:00"));

    [Fact]
    public void Refusals_SayWhereAndHowMuch()
    {
        var old = From("10:00") with { ReceivedAt = At("10:00").AddDays(8) };
        Action entry = () => AttendanceTap.Entry(old), full = () => AttendanceRules.CheckEntry(6, 6, null), silent = () => In("10:00").PassLimit(AttendanceOverLimitReason.Other);
        entry.ShouldRefuse("Attendance.TapTooOld", "TappedAt", 7);
        full.ShouldRefuse("Attendance.LimitReached", "OverLimit", 6);
        silent.ShouldRefuse("Attendance.OverLimitNoteMissing", "OverLimitNote");
    }

    [Fact]
    public void PassLimit_NoteTooLong_IsRefused()
    {
        var note = new string('a', AttendanceTap.NoteLength);
        In("10:00").PassLimit(AttendanceOverLimitReason.Other, $" {note} ");
        AttendanceTap.CheckNote($" {note} ");
        AttendanceTap.CheckNote(null);
        Action check = () => AttendanceTap.CheckNote(note + "a"), pass = () => In("10:00").PassLimit(AttendanceOverLimitReason.Frail, note + "a");
        check.ShouldRefuse("Attendance.OverLimitNoteTooLong", "OverLimitNote", 200);
        pass.ShouldRefuse("Attendance.OverLimitNoteTooLong", "OverLimitNote", 200);
    }

    private static AttendanceTap Entry(string id) => AttendanceTap.Entry(From("10:00") with { Id = new Guid(id) });
}
