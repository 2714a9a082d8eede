using AngersHabitat.Domain.Attendance;
using static AngersHabitat.Domain.Tests.Attendance.AttendanceTaps;

namespace AngersHabitat.Domain.Tests.Attendance;

public class AttendanceRulesTests
{
    [Theory]
    [InlineData(0, 6, AttendanceLevel.Calm)]
    [InlineData(3, 6, AttendanceLevel.Calm)]
    [InlineData(4, 6, AttendanceLevel.Busy)]
    [InlineData(5, 6, AttendanceLevel.Busy)]
    [InlineData(6, 6, AttendanceLevel.Full)]
    [InlineData(7, 6, AttendanceLevel.Full)]
    [InlineData(1, 2, AttendanceLevel.Calm)]
    [InlineData(0, 1, AttendanceLevel.Calm)]
    [InlineData(1, 1, AttendanceLevel.Full)]
    public void LevelOf_FollowsTheThresholds(int inside, int limit, AttendanceLevel level)
        => AttendanceRules.LevelOf(inside, limit, At("10:00"), At("10:01")).ShouldBe(level);

    [Theory]
    [InlineData("10:30", true)]
    [InlineData("10:31", false)]
    [InlineData("09:59", false)]
    public void LevelOf_IsSaidForThirtyMinutes(string at, bool said)
        => AttendanceRules.LevelOf(1, 6, At("10:00"), At(at)).HasValue.ShouldBe(said);

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    public void LevelOf_WithoutALimit_IsNotSaid(int? limit)
        => AttendanceRules.LevelOf(1, limit, At("10:00"), At("10:00")).ShouldBeNull();

    [Fact]
    public void CheckEntry_AtTheLimitWithoutReason_IsRefused()
    {
        var refusal = Should.Throw<RuleException>(() => AttendanceRules.CheckEntry(6, 6, null));
        (refusal.Code, refusal.Arguments.Single()).ShouldBe(("Attendance.LimitReached", (object)6));
    }

    [Theory]
    [InlineData(5, 6, null)]
    [InlineData(6, 6, AttendanceOverLimitReason.Frail)]
    [InlineData(100, null, null)]
    public void CheckEntry_BelowTheLimitOrWithReasonOrWithoutLimit_IsAllowed(int inside, int? limit, AttendanceOverLimitReason? reason)
        => Should.NotThrow(() => AttendanceRules.CheckEntry(inside, limit, reason));

    [Fact]
    public void CheckExit_NobodyInside_IsRefused()
        => Should.Throw<RuleException>(() => AttendanceRules.CheckExit(0)).Code.ShouldBe("Attendance.NobodyInside");

    [Fact]
    public void Closing_NotedTwice_HasOneId()
    {
        var first = AttendanceTap.Closing(DoorId, At("12:30"), 2, At("12:30"));
        var second = AttendanceTap.Closing(DoorId, At("12:30"), 2, At("12:41"));
        second.Id.ShouldBe(first.Id);
        AttendanceTap.Closing(DoorId, At("17:30"), 2, At("17:30")).Id.ShouldNotBe(first.Id);
        AttendanceTap.Closing(Guid.NewGuid(), At("12:30"), 2, At("12:30")).Id.ShouldNotBe(first.Id);
    }

    [Fact]
    public void CatchUp_WithSomebodyLeft_NotesHowManyAtTheFirstClosingMissed()
    {
        var door = new AttendanceDoor(DoorId, At("00:00"));
        door.Take(In("09:00"));
        door.Take(In("09:01"));
        door.CatchUp([At("17:30"), At("12:30")], At("12:29")).ShouldBeNull();
        door.Inside.ShouldBe(2);
        var row = door.CatchUp([At("17:30"), At("12:30")], At("18:00")).ShouldNotBeNull();
        (row.Change, row.TappedAt, door.Inside, door.SessionStartedAt).ShouldBe((-2, At("12:30"), 0, At("17:30")));
    }

    [Fact]
    public void CatchUp_AtTheInstantOfClosing_IsDue()
    {
        var door = new AttendanceDoor(DoorId, At("00:00"));
        door.Take(In("09:00"));
        door.CatchUp([At("12:30")], At("12:30")).ShouldNotBeNull();
        door.CatchUp([At("12:30")], At("12:31")).ShouldBeNull();
    }

    [Fact]
    public void CatchUp_NobodyTapped_NotesNothing()
        => new AttendanceDoor(DoorId, At("00:00")).CatchUp([At("12:30")], At("12:31")).ShouldBeNull();
}
