using AngersHabitat.Domain.Attendance;
using static AngersHabitat.Domain.Tests.Attendance.AttendanceTaps;

namespace AngersHabitat.Domain.Tests.Attendance;

public class AttendanceTapTests
{
    [Fact]
    public void Entry_CountsOneVisitInItsLocalHour()
    {
        var tap = AttendanceTap.Entry(From("00:30"), VisitReason.Rent);
        (tap.Change, tap.Visits, tap.Date, tap.Hour, tap.Reason).ShouldBe((1, 1, new DateOnly(2020, 11, 12), 0, VisitReason.Rent));
    }

    [Fact]
    public void Entry_DeviceClockAhead_IsTakenAtReception()
        => AttendanceTap.Entry(From("10:05", received: "10:00")).TappedAt.ShouldBe(At("10:00"));

    [Fact]
    public void Entry_OfflineForExactlySevenDays_IsTaken()
        => AttendanceTap.Entry(Late(TimeSpan.FromDays(7))).Change.ShouldBe(1);

    [Fact]
    public void Entry_OfflineForLonger_IsRefused()
        => Should.Throw<RuleException>(() => AttendanceTap.Entry(Late(TimeSpan.FromDays(7) + TimeSpan.FromSeconds(1))))
            .Code.ShouldBe("Attendance.TapTooOld");

    [Fact]
    public void Undoing_TakesTheVisitBackInTheHourOfTheMistake()
    {
        var mistake = AttendanceTap.Entry(From("10:59"), VisitReason.Letter);
        var undo = AttendanceTap.Undoing(From("11:01"), mistake, At("09:00"));
        (undo.Change, undo.Visits, undo.Hour, undo.UndoesId, undo.Reason).ShouldBe((-1, -1, 10, mistake.Id, VisitReason.Letter));
    }

    [Fact]
    public void Undoing_Exit_BringsThePersonBackWithoutAVisit()
    {
        var undo = AttendanceTap.Undoing(From("10:01"), Out("10:00"), At("09:00"));
        (undo.Change, undo.Visits).ShouldBe((1, 0));
    }

    [Fact]
    public void Undoing_AnUndoing_IsRefused()
    {
        var undo = AttendanceTap.Undoing(From("10:01"), In("10:00"), At("09:00"));
        Refusal(() => AttendanceTap.Undoing(From("10:02"), undo, At("09:00"))).ShouldBe("Attendance.NotUndoable");
    }

    [Fact]
    public void Undoing_TapOfAnotherPlace_IsRefused()
    {
        var elsewhere = AttendanceTap.Entry(From("10:00") with { PlaceId = Guid.NewGuid() });
        Refusal(() => AttendanceTap.Undoing(From("10:01"), elsewhere, At("09:00"))).ShouldBe("Attendance.NotUndoable");
    }

    [Fact]
    public void Undoing_AfterTheClosing_IsRefused()
        => Refusal(() => AttendanceTap.Undoing(From("13:31"), In("12:29"), At("12:30"))).ShouldBe("Attendance.UndoneTooLate");

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void PassLimit_OtherWithoutNote_IsRefused(string? note)
        => Refusal(() => In("10:00").PassLimit(AttendanceOverLimitReason.Other, note)).ShouldBe("Attendance.OverLimitNoteMissing");

    [Fact]
    public void PassLimit_KeepsReasonAndTrimmedNote()
    {
        var tap = In("10:00");
        tap.PassLimit(AttendanceOverLimitReason.Other, " livraison ");
        (tap.OverLimit, tap.OverLimitNote).ShouldBe((AttendanceOverLimitReason.Other, "livraison"));
    }

    private static AttendanceTapOrigin Late(TimeSpan late) => From("10:00") with { ReceivedAt = At("10:00") + late };

    private static string Refusal(Action act) => Should.Throw<RuleException>(act).Code;
}
