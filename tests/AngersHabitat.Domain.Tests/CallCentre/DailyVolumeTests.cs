using AngersHabitat.Domain.CallCentre;
using CsCheck;

namespace AngersHabitat.Domain.Tests.CallCentre;

public class DailyVolumeTests
{
    private static readonly DateOnly Day = new(2020, 11, 10);

    private static readonly Gen<CallFigure> Figure =
        from hour in Gen.Int[8, 17]
        from outcome in Gen.Int[1, 5]
        from reason in Gen.Int[0, 8]
        from wait in Gen.Int[0, 300]
        select new CallFigure(hour, CallSource.Record, reason == 0 ? null : (CallReason)reason, (CallOutcome)outcome, wait, 120);

    [Fact]
    public void Of_NotedCalls_CountEach()
    {
        var volume = DailyVolume.Of(Day, [Note(9, CallReason.Rent), Note(9, CallReason.Repair), Note(10, CallReason.Rent)]);
        (volume.Calls, volume.Hours[9], volume.Reasons[(int)CallReason.Rent]).ShouldBe((3, 2, 2));
        volume.Waits.Quantile(0.5).ShouldBeNull();
    }

    [Fact]
    public void Of_HourWithRecords_CountsTheRecordsAndTakesReasonsFromNotes()
    {
        var volume = DailyVolume.Of(Day,
        [
            Note(9, CallReason.Rent), Note(10, CallReason.Repair),
            Record(9, CallOutcome.Answered, 12), Record(9, CallOutcome.Abandoned, 45),
        ]);
        (volume.Calls, volume.Hours[9], volume.Hours[10], volume.Abandoned).ShouldBe((3, 2, 1, 1));
        (volume.Reasons[(int)CallReason.Rent], volume.Reasons[(int)CallReason.Repair]).ShouldBe((1, 1));
    }

    [Fact]
    public void Of_RecordsThatTellTheirReasons_LeaveTheNotesOut()
        => DailyVolume.Of(Day, [Note(9, CallReason.Rent), Record(9, CallOutcome.Answered, 12) with { Reason = CallReason.Repair }])
            .Reasons.ShouldBe(Tally.Of([(int)CallReason.Repair]));

    [Fact]
    public void Answered_CountsOnlyHoursWhoseRecordsCameIn()
    {
        var volume = DailyVolume.Of(Day, [Note(9, CallReason.Rent), Record(10, CallOutcome.Answered, 12), Record(10, CallOutcome.Abandoned, 45), Note(10, CallReason.Rent), Note(14, CallReason.Rent)]);
        (volume.Calls, volume.Recorded.Total, volume.Answered, volume.Abandoned).ShouldBe((4, 2, 1, 1));
        volume.HoursWithoutRecords.ShouldBe([9, 14]);
    }

    [Fact]
    public void Of_AbandonedCall_IsNoWaitUntilAnswer()
        => DailyVolume.Of(Day, [Record(9, CallOutcome.Answered, 12), Record(9, CallOutcome.Abandoned, 45)])
            .Waits.ShouldBe(Tally.Of([12]));

    [Theory]
    [InlineData(999, false)]
    [InlineData(1_000, true)]
    public void IsPeak_FromTheThresholdOn(int calls, bool peak)
        => DailyVolume.Of(Day, Enumerable.Repeat(Note(9, CallReason.Rent), calls)).IsPeak().ShouldBe(peak);

    [Fact]
    public void Of_AnyCalls_EveryBreakdownAddsUp()
        => Figure.List[0, 80].Sample(calls =>
        {
            var volume = DailyVolume.Of(Day, calls);
            volume.Calls.ShouldBe(calls.Count);
            volume.Hours.Total.ShouldBe(calls.Count);
            volume.Outcomes.Total.ShouldBe(calls.Count);
            (volume.Answered + volume.Abandoned).ShouldBe(calls.Count);
            volume.Reasons.Total.ShouldBe(calls.Count(call => call.Reason is not null));
        }, iter: Runs.Of(500));

    [Fact]
    public void Replace_FiguresOfAnotherDate_Throws()
        => Should.Throw<ArgumentException>(() => DailyVolume.Of(Day, []).Replace(DailyVolume.Of(Day.AddDays(1), [])));

    [Fact]
    public void Replace_FiguresTakenOver_IsRefused()
        => ((Action)(() => DailyVolume.TakenOver(Day, []).Replace(DailyVolume.Of(Day, [])))).ShouldRefuse("CallCentre.FiguresTakenOver", "StartedAt", Day);

    internal static CallFigure Note(int hour, CallReason reason, CallOutcome outcome = CallOutcome.Answered)
        => new(hour, CallSource.Noted, reason, outcome, null, null);

    internal static CallFigure Record(int hour, CallOutcome outcome, int wait, int? handling = null)
        => new(hour, CallSource.Record, null, outcome, wait, handling);
}
